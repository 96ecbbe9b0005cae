package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files of nftables whose rules come after one of the customer's own, in the same chain: what that bans stays banned. */
@Needs({"ip", "nft"})
class AfterBansPacketIT {

    private static final Pattern HANDLE = Pattern.compile("comment \"banned\" # handle (?<handle>[0-9]+)");

    private final PublishedSnippets snippets;
    private final Endpoints world;

    AfterBansPacketIT() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        var matrix = content.matrix();
        this.snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(matrix));
        this.world = new Endpoints(matrix);
    }

    private Trial trial(Map<String, String> parameters) throws IOException {
        var firewall = Firewall.all().stream()
                .filter(any -> any.platform().equals("nftables"))
                .findFirst()
                .orElseThrow();
        var platform = snippets.platform("nftables").with(parameters);
        return new Trial("after", firewall, platform, snippets.scope("voice"), world);
    }

    private String printed(Trial trial, Path folder) throws IOException {
        for (var variant : trial.platform().files().keySet()) {
            var name = Path.of(trial.platform().path(trial.scope(), variant)).getFileName();
            Files.writeString(folder.resolve(name), snippets.text(trial.platform(), trial.scope(), variant));
        }
        return folder.resolve(trial.scope().id()).toString();
    }

    /** Bans each address in a rule of its own, first of all; the handle of the last of these rules. */
    private static String ban(Lab lab, Iterable<String> addresses) throws IOException {
        for (var address : addresses) {
            var family = address.indexOf(':') >= 0 ? "ip6" : "ip";
            lab.inServer(
                            "nft",
                            "insert rule inet filter input %s saddr %s drop comment \"banned\""
                                    .formatted(family, address))
                    .run();
        }
        var listed = lab.inServer("nft", "-a", "list", "chain", "inet", "filter", "input")
                .run();
        return HANDLE.matcher(listed)
                .results()
                .map(found -> found.group(1))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void a_rule_that_bans_stays_in_force_where_its_handle_is_given() throws IOException {
        var banned = world.addresses("system");
        try (var lab = trial(Map.of()).lab("before")) {
            var trial = trial(Map.of("after", ban(lab, banned)));
            var before = lab.state();
            var file = printed(trial, lab.folder());
            lab.step("add", file);
            assertThat(trial.faults(lab, world.edges()))
                    .hasSize(banned.size() * 2)
                    .allSatisfy((wave, fault) -> {
                        assertThat(banned).contains(wave.source());
                        assertThat(fault).startsWith(" instead of ");
                    });
            lab.step("remove", file);
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
    }
}
