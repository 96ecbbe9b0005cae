package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Two machines of a product, each with the published files of its component.
 *
 * @param step a way to use the platform: {@code policy}, the whole policy of a component, or {@code add}
 */
record PeerTrial(PublishedSnippets snippets, Firewall firewall, String step, Node one, Node other) {

    /** They send each other what the matrix says, and nothing else comes through. */
    void holds() throws IOException {
        try (var nodes = TwoNodes.open(firewall, one, other)) {
            write(nodes.lab());
            nodes.both(node -> load(nodes.lab(), node));
            holds(nodes, one, other);
            holds(nodes, other, one);
        }
    }

    /** The files of both components. */
    private void write(Lab lab) throws IOException {
        var platform = snippets.platform(firewall.platform());
        for (var node : List.of(one, other)) {
            var scope = snippets.scope(node.component().value());
            for (var variant : platform.files().keySet()) {
                var name = String.valueOf(Path.of(platform.path(scope, variant)).getFileName());
                Files.writeString(lab.folder().resolve(name), snippets.text(platform, scope, variant));
            }
        }
    }

    private void load(Lab lab, Node node) {
        try {
            lab.stepAt(node.end(), before());
            lab.stepAt(
                    node.end(),
                    step,
                    lab.folder().resolve(node.component().value()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is there before the file: nothing for a whole policy, a closed firewall otherwise. */
    private String before() {
        return step.equals("policy") ? "bare" : "before";
    }

    private void holds(TwoNodes nodes, Node from, Node to) throws IOException {
        var flows = new PeerFlows(snippets.matrix(), from, to);
        assertThat(nodes.measure(from, to, flows.edges())).isEqualTo(flows.of(TwoNodes.waves(from, to)));
        if (flows.anyPort() > 0) {
            nodes.talk(from, to, flows.anyPort());
        }
    }
}
