package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.fixture.FormChoice;
import com.tegsoft.portbook.fixture.FormProgram;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.ValuesFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the form on the site prints in a browser is what the command line prints, and it refuses the same. */
class FormRuntimeIT {

    private static final int CHOICES = 500;

    private static final List<String> KEYS = List.of(
            "server",
            "end-user",
            "system",
            "system@voice-media",
            "rtp-range",
            "sip-port",
            "for",
            "what",
            "@for",
            "server");
    private static final List<String> TEXTS = List.of(
            "10.1.2.3",
            "10.9.0.0/24,fd00::/64",
            "30000-31000",
            "5070",
            "nftables",
            "voice,webrtc",
            "10.1.0.1-10.1.0.9");
    private static final List<String> HOSTILE = List.of(
            "",
            "__proto__",
            "constructor",
            "toString",
            "<img src=x onerror=alert(1)>",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "javascript:alert(1)",
            "\"onclick=alert(1)",
            "${s.product}",
            "$(reboot)",
            "`reboot`",
            "10.0.0.1\\nallow any",
            "%0A10.0.0.1",
            "%",
            "%E0%A4%A",
            "\u202e10.0.0.1",
            "\u0661",
            "10.0.0.1/99999999999999999999",
            "0.0.0.0/0",
            "9".repeat(30_000),
            "#v2",
            "server@voice",
            "system@nothing");

    @Test
    @Needs("node")
    void prints_and_refuses_what_the_command_line_does() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(product(), templates.interfaceTexts());
        var choices = FormChoice.random(content, templates.platforms(), Long.getLong("form.seed", 18), CHOICES);
        var program = new FormProgram(content, templates);
        var printed = program.printed(choices);
        assertThat(printed).hasSize(CHOICES);
        assertThat(program.differences(choices, printed)).isEmpty();
        assertThat(printed.stream().filter(text -> text.startsWith("refused")))
                .hasSizeBetween(CHOICES / 10, CHOICES * 7 / 10);
    }

    @Test
    @Needs("node")
    void computes_ports_as_the_command_line_does() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var files = new TreeMap<>(VendorTable.of("voice-gateway").files().files());
        files.computeIfPresent("matrix.yaml", (path, matrix) -> new String(matrix, StandardCharsets.UTF_8)
                .replace("audio-port: {default: 16384}", "audio-port: {}")
                .replace("{port: 16384/udp", "{port: udp")
                .replace("{port: 16385/udp", "{port: udp")
                .getBytes(StandardCharsets.UTF_8));
        for (var product : List.of(VendorTable.of("voice-gateway").files(), new ContentFiles(files))) {
            var content = ContentReader.read(product, templates.interfaceTexts());
            var choices = FormChoice.random(content, templates.platforms(), Long.getLong("form.seed", 21), 200);
            var program = new FormProgram(content, templates);
            var printed = program.printed(choices);
            assertThat(program.differences(choices, printed)).isEmpty();
            assertThat(printed.stream().filter(text -> text.contains("computed: audio-port + 1")))
                    .isNotEmpty();
            assertThat(printed.stream().filter(text -> text.startsWith("refused")))
                    .hasSizeBetween(20, 180);
        }
    }

    @Test
    @Needs("node")
    void prints_what_is_to_be_done_since_an_edition_as_the_command_line_does()
            throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(product(), templates.interfaceTexts());
        var choices = FormChoice.randomSince(content, templates.platforms(), Long.getLong("form.seed", 20), 200);
        assertThat(choices).hasSize(200);
        var program = new FormProgram(content, templates);
        assertThat(program.differences(choices, program.printed(choices))).isEmpty();
    }

    @Test
    @Needs("node")
    void reads_lists_of_addresses_as_people_write_them() throws IOException, InterruptedException {
        var expected = new LinkedHashMap<String, String>();
        expected.put("10.9.0.0/24 10.8.0.1", "10.9.0.0/24,10.8.0.1");
        expected.put("10.9.0.0 255.255.255.0\n10.8.0.0/255.255.0.0;", "10.9.0.0/24,10.8.0.0/16");
        expected.put("١٠.٩.٠.٠/٢٤، ١٠.٨.٠.١", "10.9.0.0/24,10.8.0.1");
        expected.put("10.9.7.1-10.9.7.6", "10.9.7.1,10.9.7.2/31,10.9.7.4/31,10.9.7.6");
        expected.put("10.0.0.0 – 10.255.255.255", "10.0.0.0/8");
        expected.put("0.0.0.0-255.255.255.255", "0.0.0.0/0");
        expected.put("2001:DB8::-2001:db8::ffff", "2001:db8::/112");
        expected.put("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/0");
        expected.put("", "");
        expected.put("10.30.5.9/28", "![host 10.30.5.9/28 10.30.5.0/28 10.30.5.9]");
        expected.put("2001:db8::9/64, 10.0.0.1", "![host 2001:db8::9/64 2001:db8::/64 2001:db8::9]");
        expected.put(
                "10.9.0.300 10.0.0.1-10.0.0.0 10.0.0.1-::1",
                "![form 10.9.0.300, form 10.0.0.1-10.0.0.0, form 10.0.0.1-::1]");
        expected.put("10.0.0.0/24-10.0.1.0 10.1 a.example", "![form 10.0.0.0/24-10.0.1.0, form 10.1, form a.example]");
        expected.put("10.9.0.0 255.0.255.0", "![form 10.9.0.0/255.0.255.0]");
        assertThat(program().lists(List.copyOf(expected.keySet()))).containsExactlyElementsOf(expected.values());
    }

    /** Whatever is in an address: what is read from it are addresses and ports of the matrix, and the rest is named. */
    @Test
    @Needs("node")
    void reads_nothing_but_values_from_hostile_addresses() throws IOException, InterruptedException {
        var random = new Random(18);
        var fragments = Stream.generate(() -> hostile(random)).limit(400).toList();
        var links = program().links(fragments);
        assertThat(links).hasSize(fragments.size()).allSatisfy(link -> {
            assertThat(link.values()).allMatch(text -> text.matches("[a-z0-9-]+|[0-9a-f.:/,-]+"));
            assertThat(link.choices()).allMatch(text -> text.matches("[a-z0-9,-]+"));
        });
        assertThat(links.stream().filter(link -> !link.values().isEmpty())).hasSizeGreaterThan(25);
        assertThat(links.stream().filter(link -> !link.unknown().isEmpty())).hasSizeGreaterThan(200);
        assertThat(links.stream().filter(link -> !link.isLink())).hasSizeGreaterThan(20);
    }

    private static String hostile(Random random) {
        var parts = new ArrayList<String>();
        parts.add(random.nextInt(8) == 0 ? any(HOSTILE, random) : "#v1");
        for (var i = random.nextInt(5); i >= 0; i--) {
            var key = any(random.nextInt(3) == 0 ? HOSTILE : KEYS, random);
            parts.add(key
                    + any(List.of("=", "=", "=", "", "=="), random)
                    + any(random.nextInt(2) == 0 ? HOSTILE : TEXTS, random));
        }
        return String.join(any(List.of(";", ";", "%3B", ";;", "&"), random), parts);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    @Needs("node")
    void saves_files_that_the_command_line_reads() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(product(), templates.interfaceTexts());
        var choices = FormChoice.random(content, templates.platforms(), 19, 120);
        var program = new FormProgram(content, templates);
        var texts = program.printed(choices);
        var files = program.saved(choices);
        var read = 0;
        for (var i = 0; i < choices.size(); i++) {
            if (!files.get(i).isEmpty()) {
                var source = new Source("values.yaml", files.get(i));
                var file = ValuesFile.parse(source, content.matrix(), templates.platforms());
                assertThat(file.findings()).as(files.get(i)).isEmpty();
                assertThat("text " + choices.get(i).printed(content, templates, file.value()))
                        .as(files.get(i))
                        .isEqualTo(texts.get(i));
                read++;
            }
        }
        assertThat(read).isGreaterThan(30);
    }

    @Test
    @Needs("node")
    void reads_files_as_people_write_them_and_names_what_it_does_not_understand()
            throws IOException, InterruptedException {
        var files = program()
                .files(List.of(
                        """
                        ---
                        # mine
                        addresses:
                          server: ['10.0.0.5', "fd00::5"] # two
                          end-user:
                          - 10.9.0.0/16
                          - "2001:db8:7::/48"
                          "system": [10.1.0.0/16,]
                          system-database-access: [10.2.0.0/16]
                        settings:
                            sip-port: 5070
                            rtp-range: "30000-31000"
                        parameters:
                          nftables: {table: x}
                          firewalld:
                            zone: dmz
                        without: []
                        """.replace("\n", "\r\n"),
                        "server: [10.0.0.5]\naddresses:\n  server: [10.0.0.5/24]\n  nobody: [10.0.0.5]\n  server: [10.0.0.6]\n\tend-user: [10.0.0.1]\n",
                        "addresses:\n  constructor: [10.0.0.1]\n  __proto__: [10.0.0.1]\nsettings: &a\n  sip-port: <b>1</b>\n",
                        ""));
        assertThat(files.get(0).values())
                .contains("server", "10.0.0.5,fd00::5", "end-user", "10.9.0.0/16,2001:db8:7::/48")
                .contains("sip-port", "5070", "rtp-range", "30000-31000", "firewalld.zone", "dmz")
                .containsSequence("system-database-access", "10.2.0.0/16")
                .containsSequence("system-voice-media", "10.1.0.0/16");
        assertThat(files.get(0).unknown()).containsExactly("14: nftables: {table: x}");
        assertThat(files.get(1).values()).isEmpty();
        assertThat(files.get(1).unknown()).hasSize(5);
        assertThat(files.get(2).values()).isEmpty();
        assertThat(files.get(2).unknown()).hasSize(4);
        assertThat(files.get(3).unknown()).isEmpty();
    }

    @Test
    @Needs("node")
    void tells_ids_from_its_own_words() throws IOException, InterruptedException {
        var peers = new LinkedHashMap<String, String>();
        List.of("server", "for", "what", "v1", "constructor", "has-own-property", "value-of")
                .forEach(id -> peers.put(id, id));
        var values = new ArrayList<String>();
        peers.keySet().forEach(id -> values.addAll(List.of(id, "10.0.0." + (values.size() / 2 + 1))));
        var link = program().linkFor(peers);
        assertThat(link.values()).isEqualTo(values);
        assertThat(link.choices()).containsExactly("for", "nftables");
        assertThat(link.unknown()).isEmpty();
    }

    private static FormProgram program() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        return new FormProgram(ContentReader.read(product(), templates.interfaceTexts()), templates);
    }

    /** The product, with a role that is a different machine in each service, and a port for other sources than its service. */
    private static ContentFiles product() throws IOException {
        return Product.edited(Content.MATRIX, before -> {
            var matrix = before.replaceFirst("  system: \\{}", "  system: {per-service: true}")
                    .replaceFirst("port: 80/tcp", "port: 80/tcp, source: restricted");
            assertThat(matrix).contains("per-service: true", "80/tcp, source");
            return matrix;
        });
    }
}
