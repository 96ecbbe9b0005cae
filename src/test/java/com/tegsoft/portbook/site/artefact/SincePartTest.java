package com.tegsoft.portbook.site.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be done since an edition on the machines of each of two parts, {@code user} and {@code admin}. */
class SincePartTest {

    /** Editions as the part that listens, those that connect, the source and the port of one service. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            user admin restricted 443, user admin restricted 443                  | - | -
            user admin restricted 443, user admin restricted 444                  | open in 444 [admin]; close in 443 [admin] | open out 444 [user]; close out 443 [user]
            user admin restricted 443, user admin restricted 443-445              | open in 444-445 [admin] | open out 444-445 [user]
            user admin restricted 443, user+admin admin restricted 443            | - | open in 443 [admin], out 443 [admin]
            user admin restricted 443, admin admin restricted 443                 | close in 443 [admin] | open in 443 [admin], out 443 [admin]; close out 443 [user]
            user user restricted 443, user user restricted 444                    | open in 444 [user], out 444 [user]; close in 443 [user], out 443 [user] | -
            user user restricted 443, user user+admin restricted 443              | open in 443 [admin] | open out 443 [user]
            user admin any 443, user admin restricted 443                         | restrict in 443 [admin] | -
            user admin any 443, user admin restricted 443, user admin any 443     | - | -
            user user any 443, user user restricted 443-444                       | open in 444 [user], out 444 [user]; restrict in 443 [user] | -
            """)
    void is_the_net_difference_of_its_own_rows_in_its_own_direction(String editions, String user, String admin) {
        var since = new History(matrices(editions.split(", "))).since();
        var oldest = since.get(since.size() - 1);
        assertThat(oldest.parts()).hasToString("[user, admin]");
        assertThat(lines(SinceSnippet.ofPart(oldest, new Id("user")))).isEqualTo(user == null ? "" : user);
        assertThat(lines(SinceSnippet.ofPart(oldest, new Id("admin")))).isEqualTo(admin == null ? "" : admin);
        assertThat(oldest.isBehind()).isEqualTo(user != null || admin != null);
    }

    @Test
    void its_file_is_named_after_it_and_is_for_its_addresses() {
        var since = new History(matrices("user admin restricted 443", "user admin restricted 444")).since();
        for (var snippet : SinceSnippet.ofPart(since.get(0), new Id("admin"))) {
            assertThat(snippet.scope().id()).endsWith("-since-2026-01-01-admin");
            assertThat(snippet.scope().own()).isEqualTo("admin");
        }
    }

    @Test
    void one_server_and_one_part_have_no_parts_to_tell_apart() {
        var one = new History(List.of(SmallMatrix.matrix(), SmallMatrix.with("2026-01-31", "2026-02-28")));
        assertThat(one.since().get(0).parts()).isEmpty();
    }

    private static List<Matrix> matrices(String... editions) {
        return SmallMatrix.editions(Stream.of(editions)
                .map(edition -> edition(edition.split(" ", -1)))
                .toList());
    }

    private static UnaryOperator<String> edition(String... words) {
        return text -> text.replace("user: {}", "user: {component: true}")
                .replace("admin: {}", "admin: {component: true}")
                .replace("source: any", "source: " + words[2])
                .replace(
                        "    roles: [user]\n",
                        "    roles: %s\n    components: %s\n".formatted(ids(words[1]), ids(words[0])))
                .replace("443/tcp", words[3] + "/tcp");
    }

    private static List<String> ids(String words) {
        return List.of(words.split("\\+", -1));
    }

    private static String lines(List<SinceSnippet> snippets) {
        return snippets.stream()
                .map(snippet -> snippet.action().toString().toLowerCase(Locale.ROOT) + " " + rows(snippet))
                .collect(Collectors.joining("; "));
    }

    private static String rows(SinceSnippet snippet) {
        var scope = snippet.scope();
        return Stream.concat(
                        scope.services().stream().map(service -> row("in", service, service.roles())),
                        scope.reached().stream().map(service -> row("out", service, service.components())))
                .collect(Collectors.joining(", "));
    }

    private static String row(String way, Service service, List<Id> others) {
        assertThat(service.id()).hasToString("web");
        return way + " " + service.listeners().get(0).port().range() + " " + others;
    }
}
