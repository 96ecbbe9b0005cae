package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two machines of each product whose table was published: they talk to each other, and only as the table says. */
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi", "ufw"})
class VendorPeersIT {

    @ParameterizedTest
    @CsvSource({
        "nftables, backup, backup-server, plug-in-host",
        "nftables, backup, backup-server, backup-server",
        "nftables, contact-centre, interaction-server, agent-router",
        "nftables, contact-centre, agent-router, telephony-server",
        "nftables, database, data-node, data-node",
        "nftables, video-conference, control-node, media-node",
        "nftables, video-conference, media-node, media-node",
        "iptables@nft, backup, backup-server, plug-in-host",
        "iptables@legacy, contact-centre, agent-router, telephony-server",
        "iptables@nft, database, data-node, data-node",
        "iptables@legacy, video-conference, control-node, media-node",
        "ufw, contact-centre, agent-router, telephony-server"
    })
    void machines_talk_as_the_table_says(Path way, String table, String component, String peer) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(VendorTable.of(table).files(), templates.interfaceTexts());
        var one = Node.of(Lab.SERVER, component, 8);
        var other = Node.of(Lab.SECOND, peer, 9);
        var values = Values.documentation(content.matrix());
        for (var name : Stream.of(component, peer).distinct().toList()) {
            var addresses = Stream.of(one, other)
                    .filter(node -> node.component().value().equals(name))
                    .flatMap(node -> node.addresses().stream())
                    .toList();
            values = values.with(content.matrix(), name, String.join(",", addresses));
        }
        var snippets = PublishedSnippets.filledIn(content, templates, values);
        var firewall = new Firewall(Command.folder().resolve(way));
        new PeerTrial(snippets, firewall, "policy", one, other).holds();
    }
}
