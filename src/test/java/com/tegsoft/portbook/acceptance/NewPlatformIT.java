package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A firewall that nobody has heard of: one folder, no Java, and the site has it. */
class NewPlatformIT {

    private static final String PRINTS = """
            <#ftl attributes={"name": "Tiny Wall", "extension": "tiny", "kind": "network", "names": "", "lacks": "ipv6", "naming": ""}>
            <#import "/parts/snippet.ftl" as p>
            <@p.header mark=";" notes=["Apply: type it in. Undo: type the other file in. Stateful: answers pass."] />
            <#list s.entries() as e>
            <#list e.peers as g>
            <#list g.v4() as n>
            open ${e.inbound()?then("in", "out")} ${e.port.transport()} ${e.port.text("-")} ${g.id} ${n.cidr()} ${e.service}
            </#list>
            </#list>
            </#list>
            """;
    private static final String READS = """
            skip ; .*
            inbound (?<object>open in (?<transport>tcp|udp) (?<ports>[0-9-]+) (?<peers>[a-z-]+) (?<nets>[0-9./]+) (?<service>[a-z-]+))
            outbound (?<object>open out (?<transport>tcp|udp) (?<ports>[0-9-]+) (?<peers>[a-z-]+) (?<nets>[0-9./]+) (?<service>[a-z-]+))
            """;

    @TempDir
    private Path folder;

    private Path wall;

    @BeforeEach
    void add_a_folder() throws IOException {
        wall = FolderCopy.ofTemplates(folder.resolve("templates"), "list", "nftables")
                .resolve("snippets/tiny-wall");
        Files.createDirectory(wall);
        Files.writeString(wall.resolve("add.ftl"), PRINTS);
        Files.writeString(wall.resolve("grammar.txt"), READS);
        Files.writeString(wall.resolve("verified.txt"), "not-machine-verified\n");
    }

    @Test
    void has_pages_a_place_in_the_menu_and_downloads() throws IOException {
        var run = build();
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("`tiny-wall` cannot express ipv6 flows; left out: ");
        for (var language : new String[] {"en", "tr", "de", "ar"}) {
            assertThat(site(language + "/snippets/tiny-wall/index.html")).contains("<h1>Tiny Wall</h1>");
            assertThat(site(language + "/snippets/index.html")).contains(">Tiny Wall</a>");
            assertThat(site(language + "/ports/web-access/index.html")).contains("<span>Tiny Wall</span>");
            assertThat(site(language + "/purposes/voice/index.html"))
                    .contains("../../../snippets/tiny-wall/voice.tiny\"");
        }
        assertThat(site("snippets/tiny-wall/all.tiny"))
                .contains("open out tcp 443 tegsoft 159.122.86.236/32 vendor-web\n")
                .contains(
                        "; Not included: inbound 443/tcp end-user 2001:db8:1::/48 (web-access): cannot express ipv6\n");
        assertThat(folder.resolve("site/snippets/tiny-wall/administrator.tiny")).exists();
    }

    @Test
    void is_known_to_the_command_line() {
        var run = CommandRun.onProduct(
                "snippet",
                "tiny-wall",
                "--templates",
                templates(),
                "--service",
                "console-access",
                "--set",
                "administrator=10.3.0.0/24");
        assertThat(run.out()).endsWith("open in tcp 2222 administrator 10.3.0.0/24 console-access\n");
        assertThat(CommandRun.onProduct("snippet", "--list", "--templates", templates())
                        .out())
                .contains("  tiny-wall ");
    }

    @Test
    void is_refused_when_it_opens_another_port() throws IOException {
        Files.writeString(wall.resolve("add.ftl"), PRINTS.replace("${e.port.text(\"-\")}", "${e.port.first()}"));
        assertRefused("snippets/tiny-wall/voice.tiny", "missing in this file: inbound 10000-20000/udp");
    }

    @Test
    void is_refused_when_it_prints_what_its_grammar_does_not_know() throws IOException {
        Files.writeString(wall.resolve("add.ftl"), PRINTS + "open everything\n");
        assertRefused("snippets/tiny-wall/all.tiny", "matches no pattern in grammar.txt: `open everything`");
    }

    @Test
    void must_remove_all_that_it_has_added_if_it_removes() throws IOException {
        var removes = PRINTS.replaceFirst("<#ftl .*>", "<#ftl attributes={\"extension\": \"tiny\"}>")
                .replace("open ${", "shut open ${");
        Files.writeString(wall.resolve("remove.ftl"), removes);
        Files.writeString(
                wall.resolve("remove.txt"),
                "skip ; .*\nskip shut (?<object>open (in|out) (tcp|udp) [0-9-]+ [a-z-]+ [0-9./]+ [a-z-]+)\n");
        assertThat(build().status()).isZero();
        Files.writeString(wall.resolve("remove.ftl"), removes.replace("e.peers as g", "e.peers[0..0] as g"));
        assertRefused("snippets/tiny-wall/all.remove.tiny", "missing in this file: open in tcp 80 administrator");
    }

    @Test
    void without_a_grammar_it_is_no_platform() throws IOException {
        Files.delete(wall.resolve("grammar.txt"));
        var run = build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "snippets/tiny-wall/grammar.txt:1:1: the platform `tiny-wall` has no grammar.txt",
                        "[template-folder]");
    }

    private void assertRefused(String file, String message) {
        var run = build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(file, message, "[read-back]");
        assertThat(run.err()).contains("nothing was written");
    }

    private CommandRun build() {
        return CommandRun.onProduct(
                "build",
                "--templates",
                templates(),
                "--out",
                folder.resolve("site").toString());
    }

    private String templates() {
        return folder.resolve("templates").toString();
    }

    private String site(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
