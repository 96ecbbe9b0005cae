package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every usual spelling of a port, in every format, and bytes that are no page at all. */
class ImportedFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCP 443                  | 443/tcp
            tcp/443                  | 443/tcp
            443 (TCP)                | 443/tcp
            443/TCP                  | 443/tcp
            TCP: 443                 | 443/tcp
            TCP-443                  | 443/tcp
            TCP port 443*            | 443/tcp
            TCP 443\u00b9            | 443/tcp
            TCP \u0664\u0664\u0663   | 443/tcp
            TCP 80, 443              | 80/tcp 443/tcp
            80, 443 TCP              | 80/tcp 443/tcp
            80/tcp 53/udp            | 80/tcp 53/udp
            TCP 443/UDP 3478         | 443/tcp 3478/udp
            TCP/UDP 5060             | 5060/tcp 5060/udp
            5060 TCP and UDP         | 5060/tcp 5060/udp
            TCP 10246/10247/10248    | 10246/tcp 10247/tcp 10248/tcp
            UDP 49152 \u2013 65535   | 49152-65535/udp
            UDP 49152 to 65535       | 49152-65535/udp
            TCP 5900:5999            | 5900-5999/tcp
            UDP 1024+                | 1024-65535/udp
            UDP >1023                | 1024-65535/udp
            UDP 1024 and above       | 1024-65535/udp
            UDP 3478-3481, 50000-50999 | 3478-3481/udp 50000-50999/udp
            TCP 70000                |
            ICMP                     |
            """)
    void spelling_in_a_cell_is_understood(String cell, String ports) {
        var page = "Ports\n\n| Service | Port |\n|---|---|\n| Web | %s |\n".formatted(cell);
        var wanted = ports == null ? List.<String>of() : List.of(ports.split(" "));
        assertThat(drafted(read("page.md", page))).containsExactlyElementsOf(wanted);
    }

    static Stream<String[]> formats() {
        return Stream.of(
                new String[] {"page.md", "|Name|Port|Protocol|\n|-|-|-|\n|Web|443|TCP|\n|Media|10-20|UDP|\n"},
                new String[] {"page.csv", "\ufeffName;Port;Protocol\n\"Web\";443;TCP\nMedia;10-20;UDP\n"},
                new String[] {"page.tsv", "Name\tPort\tProtocol\nWeb\t443\tTCP\nMedia\t10-20\tUDP\n"},
                new String[] {"page.txt", "Name   Port   Protocol\nWeb    443    TCP\nMedia  10-20  UDP\n"},
                new String[] {
                    "page.adoc",
                    "[options=\"header\"]\n|===\n|Name|Port|Protocol\n|Web\n|443\n|TCP\n|Media|10-20|UDP\n|===\n"
                },
                new String[] {
                    "page.html",
                    "<table><tr><td>Name<td>Web<td>Media<tr><td>Port<td>443<td>10-20<tr><td>Protocol<td>TCP<td>UDP</table>"
                },
                new String[] {
                    "page.html",
                    "<table><tr><th rowspan=2>Name<th colspan=2>Flow<tr><th>Port<th>Protocol<tr><td>Web<td>443<td>TCP"
                            + "<tr><th>Name<th>Port<th>Protocol<tr><td>Media<td>10-20<td>UDP</table>"
                });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_table_gives_the_same_ports_in_every_format(String name, String page) {
        assertThat(drafted(read(name, page))).containsExactly("443/tcp", "10-20/udp");
    }

    @Test
    void workbook_is_read_with_its_rows_as_lines() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Outbound");
            var rows = new String[][] {
                {"Ports of Aurora"}, {"Name", "Port", "Protocol"}, {"Web", "", "TCP"}, {"Ping", "-", "ICMP"}
            };
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            sheet.value(2, 1, 443);
        }
        var imported = Importer.read("page.xlsx", out.toByteArray());
        assertThat(drafted(imported)).containsExactly("443/tcp");
        assertThat(imported.draft()).contains("direction: outbound");
        assertThat(imported.findings())
                .anyMatch(finding -> finding.check().equals("protocol-without-ports")
                        && finding.at().line() == 4);
        for (var length = 0; length < out.size(); length += 97) {
            assertThat(Importer.read("page.xlsx", Arrays.copyOf(out.toByteArray(), length))
                            .findings())
                    .isNotEmpty();
        }
    }

    @Test
    void any_bytes_give_a_draft_and_say_that_little_was_understood() {
        var random = new SplittableRandom(16);
        for (var name : List.of("page.html", "page.md", "page.adoc", "page.csv", "page.txt", "page.xlsx")) {
            var bytes = new byte[3_000];
            random.nextBytes(bytes);
            assertThat(Importer.read(name, bytes).findings()).isNotEmpty();
        }
    }

    @Test
    void deep_and_broken_markup_is_read() {
        var deep = "<div><ul><li>".repeat(3_000) + "TCP 443" + "<table><tr><td>".repeat(2_000) + "<!-- <script";
        assertThat(read("page.html", deep).findings()).isNotEmpty();
    }

    @Test
    void braces_in_a_term_are_text() {
        var page =
                "<h1>Aurora</h1><table><tr><th>Service<th>Port<th>Purpose<tr><td>Web<td>TCP 443<td>WebChat {region}</table>";
        assertThat(drafted(read("page.html", page))).containsExactly("443/tcp");
    }

    @Test
    void number_in_a_sentence_is_certain_only_beside_a_word_for_ports() {
        assertThat(drafted(read("page.txt", "Wait 70 seconds and call 2500 people on 30 days.\n")))
                .isEmpty();
    }

    private static List<String> drafted(Importer.Imported imported) {
        return imported.draft()
                .lines()
                .filter(line -> line.contains("{port: "))
                .map(line -> line.replaceAll(".*\\{port: ([^,]+),.*", "$1"))
                .toList();
    }

    private static Importer.Imported read(String name, String page) {
        return Importer.read(name, page.getBytes(StandardCharsets.UTF_8));
    }
}
