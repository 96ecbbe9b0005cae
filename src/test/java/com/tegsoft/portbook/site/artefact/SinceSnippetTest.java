package com.tegsoft.portbook.site.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be done since an edition is the difference to the newest, whatever the editions between said. */
class SinceSnippetTest {

    /** Editions as the source and the port of one service, and what the first must do to follow the last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any 443                                        |
            any 443, any 443                               |
            any 443, any 444, any 443                      |
            any 443, restricted 443, any 443               |
            any 443, any 443-445                           | open-since-2026-01-01: web 444-445/tcp [user]
            any 443, any 443-445, any 443-444              | open-since-2026-01-01: web 444/tcp [user]
            any 443, restricted 443                        | restrict-since-2026-01-01: web 443/tcp [user]
            any 443, restricted 443-444                    | open-since-2026-01-01: web 444/tcp [user]; restrict-since-2026-01-01: web 443/tcp [user]
            any 443, restricted 443, restricted 443        | restrict-since-2026-01-01: web 443/tcp [user]
            any 443-445, restricted 444                    | restrict-since-2026-01-01: web 444/tcp [user]; close-since-2026-01-01: web 443/tcp [user], web 445/tcp [user]
            restricted 443, any 443                        | open-since-2026-01-01: web 443/tcp [user]
            restricted 443, any 443-444                    | open-since-2026-01-01: web 443-444/tcp [user]
            restricted 443-444, any 444                    | open-since-2026-01-01: web 444/tcp [user]; close-since-2026-01-01: web 443/tcp [user]
            restricted 444-446, any 443-445                | open-since-2026-01-01: web 443-445/tcp [user]; close-since-2026-01-01: web 446/tcp [user]
            restricted 443, any 443, restricted 443        |
            any 443, any 8443                              | open-since-2026-01-01: web 8443/tcp [user]; close-since-2026-01-01: web 443/tcp [user]
            any 443, any 8443, any 443-444                 | open-since-2026-01-01: web 444/tcp [user]
            """)
    void it_is_the_net_difference(String editions, String expected) {
        var since = new History(matrices(editions.split(", "))).since();
        var oldest = since.isEmpty() ? List.<SinceSnippet>of() : SinceSnippet.of(since.get(since.size() - 1));
        assertThat(oldest.stream().map(SinceSnippetTest::line).collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(oldest).allMatch(one -> one.scope().kind() == Scope.Kind.CHANGE);
    }

    private static List<Matrix> matrices(String... editions) {
        return SmallMatrix.editions(Stream.of(editions)
                .map(edition -> edition(edition.split(" ", -1)))
                .toList());
    }

    private static UnaryOperator<String> edition(String... words) {
        return text -> text.replace("source: any", "source: " + words[0]).replace("443/tcp", words[1] + "/tcp");
    }

    private static String line(SinceSnippet snippet) {
        assertThat(snippet.scope().id()).startsWith(EnumNames.of(snippet.action()));
        return snippet.scope().id() + ": "
                + snippet.scope().services().stream().map(SinceSnippetTest::row).collect(Collectors.joining(", "));
    }

    private static String row(Service row) {
        return row.id() + " " + row.listeners().get(0).port() + " " + row.roles();
    }
}
