package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two nodes of a cluster, each with the published files of its component: they talk to each other, and only as the matrix says. */
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi", "firewalld", "dbus-daemon", "ufw"})
@TestInstance(Lifecycle.PER_CLASS)
class PeersIT {

    private static final Node SERVER = node(Lab.SERVER, "server-node", 1);
    private static final Node OTHER_SERVER = node(Lab.SECOND, "server-node", 2);
    private static final Node AGENT = node(Lab.SERVER, "agent-node", 3);
    private static final Node OTHER_AGENT = node(Lab.SECOND, "agent-node", 4);

    private final PublishedSnippets snippets;

    PeersIT() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(VendorTable.of("cluster").files(), templates.interfaceTexts());
        snippets = PublishedSnippets.filledIn(content, templates, values(content.matrix()));
    }

    private static Node node(String end, String component, int number) {
        return new Node(
                end,
                new Id(component),
                List.of("192.0.2.%d1".formatted(number), "2001:db8:0:1::%d1".formatted(number)),
                List.of("203.0.113.%d1".formatted(number), "2001:db8:9::%d1".formatted(number)));
    }

    private static Values values(Matrix matrix) {
        return Values.documentation(matrix)
                .with(matrix, "server-node", addresses(SERVER, OTHER_SERVER))
                .with(matrix, "agent-node", addresses(AGENT, OTHER_AGENT));
    }

    private static String addresses(Node... nodes) {
        return Stream.of(nodes).flatMap(node -> node.addresses().stream()).collect(Collectors.joining(","));
    }

    /** What is tried: a way to use a platform, one of its files, and who is at both ends. */
    private record Case(Firewall firewall, String step, Node one, Node other) {

        /** What is there before the file: nothing for a whole policy, a closed firewall otherwise. */
        String before() {
            return step.equals("policy") ? "bare" : "before";
        }

        @Override
        public String toString() {
            return "%s %s: %s, %s".formatted(firewall, step, one, other);
        }
    }

    /** Where a program takes seconds for a rule, the component that has fewer of them. */
    static List<Case> cases() throws IOException {
        return Firewall.all().stream()
                .filter(firewall -> !firewall.playbook())
                .flatMap(PeersIT::cases)
                .toList();
    }

    private static Stream<Case> cases(Firewall firewall) {
        return firewall.quick()
                ? Stream.of(
                        new Case(firewall, "policy", SERVER, OTHER_SERVER),
                        new Case(firewall, "policy", SERVER, OTHER_AGENT),
                        new Case(firewall, "add", SERVER, OTHER_SERVER))
                : Stream.of(
                        new Case(firewall, "policy", AGENT, OTHER_AGENT),
                        new Case(firewall, "add", AGENT, OTHER_AGENT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nodes_talk_both_ways_and_nothing_else_is_open(Case tried) throws IOException {
        try (var nodes = TwoNodes.open(tried.firewall(), tried.one(), tried.other())) {
            write(nodes, tried.firewall());
            nodes.both(node -> load(nodes, tried, node));
            holds(nodes, tried.one(), tried.other());
            holds(nodes, tried.other(), tried.one());
        }
    }

    /** The files of both components. */
    private void write(TwoNodes nodes, Firewall firewall) throws IOException {
        var platform = snippets.platform(firewall.platform());
        for (var node : List.of(nodes.first(), nodes.second())) {
            var scope = snippets.scope(node.component().value());
            for (var variant : platform.files().keySet()) {
                var name = String.valueOf(Path.of(platform.path(scope, variant)).getFileName());
                Files.writeString(nodes.lab().folder().resolve(name), snippets.text(platform, scope, variant));
            }
        }
    }

    private static void load(TwoNodes nodes, Case tried, Node node) {
        try {
            nodes.lab().stepAt(node.end(), tried.before());
            nodes.lab()
                    .stepAt(
                            node.end(),
                            tried.step(),
                            nodes.lab()
                                    .folder()
                                    .resolve(node.component().value())
                                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void holds(TwoNodes nodes, Node from, Node to) throws IOException {
        var flows = new PeerFlows(snippets.matrix(), from, to);
        assertThat(nodes.measure(from, to, flows.edges())).isEqualTo(flows.of(TwoNodes.waves(from, to)));
        nodes.talk(from, to, flows.anyPort());
    }

    @Test
    void every_platform_with_a_whole_policy_is_tried() throws IOException {
        assertThat(cases())
                .extracting(tried -> tried.firewall().platform())
                .contains("nftables", "iptables", "firewalld", "ufw");
    }
}
