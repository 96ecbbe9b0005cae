package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.GapProgram;
import com.tegsoft.portbook.fixture.GapProgram.Result;
import com.tegsoft.portbook.fixture.GapProgram.Rules;
import com.tegsoft.portbook.fixture.GapProgram.Verdict;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's rules for one part of a product, compared with what that part needs, in its own direction. */
@Needs("node")
class GapPartIT {

    private static final List<String> FORMATS = List.of("csv", "cisco-asa", "cisco-ios", "fortigate");

    /** A product, its snippets with some values, and the scripts that read rules. */
    private record Trial(Content content, Templates templates, Map<String, String> own) {

        static Trial of(String name, Map<String, String> own) throws IOException {
            var templates = Templates.load(Path.of("templates"));
            return new Trial(
                    ContentReader.read(VendorTable.of(name).files(), templates.interfaceTexts()), templates, own);
        }

        Matrix matrix() {
            return content.matrix();
        }

        /** The scope of a part; of a product without parts, everything. */
        Scope scope(String part) {
            return part.isEmpty() ? Scope.all(matrix()) : Scope.role(matrix(), new Id(part));
        }

        String text(String platform, String part) {
            return text(platform, part, Platform.ADD);
        }

        String text(String platform, String part, String variant) {
            var values = Values.documentation(matrix());
            for (var one : own.entrySet()) {
                values = values.with(matrix(), one.getKey(), one.getValue());
            }
            var snippets = PublishedSnippets.filledIn(content, templates, values);
            var found = snippets.platforms().stream()
                    .filter(one -> one.id().equals(platform))
                    .findFirst()
                    .orElseThrow();
            return snippets.text(found, scope(part), variant);
        }

        Result result(String text, String part) throws IOException, InterruptedException {
            return new GapProgram(content, templates)
                    .results(List.of(new Rules(text, "", true, part, own, List.of())))
                    .get(0);
        }
    }

    private static Stream<String> products() throws IOException {
        return VendorTable.all().stream().map(VendorTable::toString);
    }

    private static List<String> parts(Matrix matrix) {
        var parts = matrix.components().stream().map(Id::value).toList();
        return parts.isEmpty() ? List.of("") : parts;
    }

    /** The rows of a part: those of a service that it uses of another part, or of other machines of the same part, are outbound. */
    private static Set<String> rows(Matrix matrix, String part) {
        var all = matrix.services().values();
        var own = all.stream()
                .filter(service -> part.isEmpty() || service.components().contains(new Id(part)))
                .flatMap(service -> rows(service, ""));
        var used = all.stream()
                .filter(service -> !part.isEmpty()
                        && service.direction() == Direction.INBOUND
                        && service.roles().contains(new Id(part)))
                .flatMap(service -> rows(service, ".out"));
        return Stream.concat(own, used).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> rows(Service service, String end) {
        return service.opened(Optional.empty()).stream()
                .map(Listener::port)
                .map(port -> SitePaths.row(service.id(), port) + end);
    }

    @ParameterizedTest
    @MethodSource("products")
    void each_part_has_its_rows_in_its_own_direction(String product) throws Exception {
        var trial = Trial.of(product, Map.of());
        for (var part : parts(trial.matrix())) {
            assertThat(trial.result(trial.text("csv", part), part).verdicts().keySet())
                    .as(part)
                    .isEqualTo(rows(trial.matrix(), part));
        }
    }

    /** Two nodes of each kind, which are peers where the matrix says so. */
    private static Map<String, String> nodes(Matrix matrix) {
        var own = new TreeMap<String, String>();
        for (var part : matrix.components()) {
            var number = 10 + 2 * own.size();
            own.put(
                    part.value(),
                    "10.1.0.%d,10.1.0.%d,2001:db8:9::%d,2001:db8:9::%d"
                            .formatted(number, number + 1, number, number + 1));
        }
        return own;
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "cluster", "backup", "video-conference", "contact-centre"})
    void the_file_of_a_part_opens_its_rows_and_the_file_of_another_does_not(String product) throws Exception {
        for (var own : List.of(
                Map.<String, String>of(), nodes(Trial.of(product, Map.of()).matrix()))) {
            var trial = Trial.of(product, own);
            for (var part : parts(trial.matrix())) {
                for (var format : FORMATS) {
                    assertOpens(trial, part, format);
                }
                assertOthersDoNot(trial, part);
            }
        }
    }

    private static void assertOpens(Trial trial, String part, String format) throws Exception {
        var result = trial.result(trial.text(format, part), part);
        assertThat(result.fault()).isEmpty();
        assertThat(closed(trial.matrix(), result))
                .as("%s %s %s", trial.own(), part, format)
                .isEmpty();
    }

    /** Only the table says a direction: a rule of a network firewall for what one part opens to another is that of both. */
    private static void assertOthersDoNot(Trial trial, String part) throws Exception {
        for (var other : parts(trial.matrix())) {
            if (!rows(trial.matrix(), other).containsAll(rows(trial.matrix(), part))) {
                assertThat(closed(trial.matrix(), trial.result(trial.text("csv", other), part)))
                        .as("%s in the table of %s", part, other)
                        .isNotEmpty();
            }
        }
    }

    /** The rows that are not open, though their ports and addresses are known. */
    private static List<Verdict> closed(Matrix matrix, Result result) {
        return result.rows().stream()
                .filter(row -> !row.verdict().equals("open"))
                .filter(row -> matrix.services().values().stream()
                        .filter(service -> row.row().startsWith(service.id() + "."))
                        .anyMatch(service -> isKnown(matrix, service, row.row())))
                .toList();
    }

    private static boolean isKnown(Matrix matrix, Service service, String row) {
        var hasAddress = Stream.concat(service.roles().stream(), service.systems().stream())
                        .findAny()
                        .isPresent()
                && service.direction() == Direction.INBOUND;
        var isPublished =
                service.hosts().stream().anyMatch(host -> !matrix.host(host).isUnpublished());
        return (hasAddress || isPublished || !service.systems().isEmpty())
                && service.listeners().stream()
                        .filter(listener -> (SitePaths.row(service.id(), listener.port()) + ".out").startsWith(row))
                        .noneMatch(listener -> listener.port().isUnset());
    }

    @Test
    void of_either_or_ports_only_those_are_needed_that_the_reader_has_chosen() throws Exception {
        var trial = Trial.of("voice-gateway", Map.of("updates-of-your-own", "its-own-ports"));
        var verdicts = trial.result(trial.text("csv", ""), "").verdicts();
        assertThat(verdicts)
                .containsEntry("updates-of-your-own.8530-tcp", "open")
                .doesNotContainKeys("updates-of-your-own.80-tcp", "updates-of-your-own.443-tcp");
        assertThat(rows(trial.matrix(), ""))
                .contains("updates-of-your-own.80-tcp")
                .doesNotContain("updates-of-your-own.8530-tcp");
    }

    /** A node of two: what only the other one may do is missing, and what neither may do too. */
    @Test
    void a_row_between_peers_is_needed_in_both_directions_of_every_node() throws Exception {
        var own = Map.of("server-node", "10.1.0.10,10.1.0.11", "agent-node", "10.2.0.10");
        var trial = Trial.of("cluster", own);
        var whole = trial.text("csv", "server-node");
        assertThat(verdict(trial, whole, "store.2379-tcp")).isEqualTo("open");
        assertThat(verdict(trial, whole, "store.2379-tcp.out")).isEqualTo("open");
        var inboundOnly = without(whole, line -> line.contains("outbound,store,"));
        assertThat(verdict(trial, inboundOnly, "store.2379-tcp")).isEqualTo("open");
        assertThat(verdict(trial, inboundOnly, "store.2379-tcp.out")).isEqualTo("missing");
        var oneNode = whole.replace("10.1.0.10/32 10.1.0.11/32", "10.1.0.10/32");
        assertThat(verdict(trial, oneNode, "store.2379-tcp")).isEqualTo("partly");
        var otherPeer = without(whole, line -> line.contains("outbound,join,"));
        assertThat(verdict(trial, otherPeer, "join.9345-tcp.out")).isEqualTo("missing");
        assertThat(verdict(trial, otherPeer, "join.9345-tcp")).isEqualTo("open");
    }

    /** The whole policy of a part, as the program prints it that has applied it in a network of its own. */
    @ParameterizedTest
    @Needs({"nft", "unshare"})
    @CsvSource({
        "cluster, server-node",
        "cluster, agent-node",
        "contact-centre, agent-router",
        "contact-centre, interaction-server",
        "database, data-node"
    })
    void what_nft_prints_of_the_policy_of_a_part_is_open(String product, String part, @TempDir Path folder)
            throws Exception {
        for (var own : List.of(
                Map.<String, String>of(), nodes(Trial.of(product, Map.of()).matrix()))) {
            var trial = Trial.of(product, own);
            var file = Files.writeString(folder.resolve("policy.sh"), trial.text("nftables", part, Platform.POLICY));
            var printed = Run.of(
                    "unshare", "-n", "sh", "-c", "SSH_FROM=10.9.9.9 sh \"$0\" && nft list ruleset", file.toString());
            assertThat(printed.status()).as(printed.output()).isZero();
            var result = trial.result(printed.output(), part);
            assertThat(result.format()).isEqualTo("nftables");
            assertThat(result.unread()).isEmpty();
            assertThat(closed(trial.matrix(), result)).as("%s", own).isEmpty();
        }
    }

    /** What is right for both parts is wider than one of them needs. */
    @Test
    void a_port_of_another_part_is_more_than_this_one_needs() throws Exception {
        var trial = Trial.of("cluster", Map.of());
        var rules = """
                *filter
                :INPUT DROP [0:0]
                :FORWARD DROP [0:0]
                :OUTPUT DROP [0:0]
                -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
                -A INPUT -p tcp -m tcp --dport 2379:10250 -j ACCEPT
                COMMIT
                """;
        var agent = trial.result(rules, "agent-node").verdicts();
        assertThat(agent).containsEntry("node-agent.10250-tcp", "wider").doesNotContainKey("store.2379-tcp");
        assertThat(agent).containsEntry("join.9345-tcp.out", "missing").doesNotContainKey("join.9345-tcp");
        assertThat(trial.result(rules, "server-node").verdicts()).containsEntry("store.2379-tcp", "wider");
    }

    private static String without(String text, Predicate<String> which) {
        return text.lines().filter(which.negate()).collect(Collectors.joining("\n"));
    }

    private static String verdict(Trial trial, String text, String row) throws Exception {
        return Objects.requireNonNull(
                trial.result(text, "server-node").verdicts().get(row));
    }
}
