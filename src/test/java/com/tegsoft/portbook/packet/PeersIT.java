package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
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

    private static final Node SERVER = Node.of(Lab.SERVER, "server-node", 1);
    private static final Node OTHER_SERVER = Node.of(Lab.SECOND, "server-node", 2);
    private static final Node AGENT = Node.of(Lab.SERVER, "agent-node", 3);
    private static final Node OTHER_AGENT = Node.of(Lab.SECOND, "agent-node", 4);

    private final PublishedSnippets snippets;

    PeersIT() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(VendorTable.of("cluster").files(), templates.interfaceTexts());
        snippets = PublishedSnippets.filledIn(content, templates, values(content.matrix()));
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
        new PeerTrial(snippets, tried.firewall(), tried.step(), tried.one(), tried.other()).holds();
    }

    @Test
    void every_platform_with_a_whole_policy_is_tried() throws IOException {
        assertThat(cases())
                .extracting(tried -> tried.firewall().platform())
                .contains("nftables", "iptables", "firewalld", "ufw");
    }
}
