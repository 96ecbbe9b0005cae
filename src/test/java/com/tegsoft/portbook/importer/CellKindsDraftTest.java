package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells and items as pages write them: what is a port is drafted, and the rest is named. */
class CellKindsDraftTest {

    /** "Both" means the transports that the heading names, in any order; below another heading it means nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TCP/UDP/Both   | Both      | 5060/tcp 5060/udp
            TCP/UDP/Both   | both      | 5060/tcp 5060/udp
            UDP or TCP     | Both      | 5060/tcp 5060/udp
            TCP, UDP       | (both)    | 5060/tcp 5060/udp
            TCP/UDP        | Beide     | 5060/tcp 5060/udp
            TCP/UDP/Both   | TCP       | 5060/tcp
            TCP/UDP/Both   | UDP       | 5060/udp
            Kind           | Both      | -
            """)
    void both_are_the_transports_of_the_heading(String heading, String cell, String drafted) {
        for (var first : List.of(true, false)) {
            var page = first
                    ? "|%s|Port|Name|\n|-|-|-|\n|%s|5060|Calls|\n".formatted(heading, cell)
                    : "|Name|Port|%s|\n|-|-|-|\n|Calls|5060|%s|\n".formatted(heading, cell);
            assertThat(ports(read(page))).as(page).isEqualTo(drafted == null ? "" : drafted);
        }
    }

    static Stream<Arguments> everyPort() {
        return Stream.of("all ports", "All ports", "any port", "all TCP ports", "every port", "alle Ports", "any")
                .flatMap(cell -> Stream.of(0, 1, 2).map(place -> Arguments.of(cell, place)));
    }

    /** A row for all ports is no row of headings, whatever else stands in it, at the beginning, in the middle or at the end. */
    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("everyPort")
    void a_row_for_all_ports_is_named_and_leaves_the_others_as_they_are(String cell, int place) {
        var rows = Stream.of("|TCP|443|Web|Server|", "|UDP|53|Names|Server|")
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(place, "|TCP|%s|SIP/TLS, Protocol|Source|".formatted(cell));
        var imported = read("|Protocol|Port|Purpose|Target|\n|-|-|-|-|\n" + String.join("\n", rows) + "\n");
        assertThat(ports(imported)).isEqualTo("443/tcp 53/udp");
        assertThat(imported.findings().stream()
                        .filter(finding -> finding.check().equals("unknown-port")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().line()).isEqualTo(5 + place));
    }

    /** A number in a name is no port, and hides none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Db2: 50000                          | 50000
            MP3 server: 8000                    | 8000
            H323: 1720                          | 1720
            X25 over IP: 1998                   | 1998
            Console: 5443 default for HTTPS     | 5443
            Console: 5443 by default            | 5443
            """)
    void the_port_behind_a_name_with_a_digit_is_drafted_or_named(String item, String port) {
        var imported = read("These ports are used:\n\n- %s\n- Other: 6000\n".formatted(item));
        assertThat(ports(imported).contains(port + "/")
                        || imported.findings().stream()
                                .anyMatch(finding -> finding.message().startsWith("`" + port + "` has no transport")))
                .as("%s %s", imported.draft(), imported.findings())
                .isTrue();
    }

    /** Client ports are those that connections come from, in a heading of whatever form; no sentence names them. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Client Port(s) | 49152-65535/UDP
            Client ports   | 49152-65535/TCP/UDP
            Source port    | 1024-65535/TCP
            Source ports   | 53, 49152-65535/UDP
            """)
    void a_port_that_connections_come_from_is_in_no_sentence(String heading, String cell) {
        var imported = read("|%s|Server port|Service|\n|-|-|-|\n|%s|123/UDP|Time|\n".formatted(heading, cell));
        assertThat(ports(imported)).isEqualTo("123/udp");
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("port-in-sentence"));
    }

    /** Names that mean something else in a matrix. */
    @ParameterizedTest
    @CsvSource({"Server", "All", "server", "Portal"})
    void a_row_can_have_any_name(String name) {
        var imported = read("|Service|Protocol|Port|Used by|\n|-|-|-|-|\n|%s|TCP|443|%s|\n".formatted(name, name));
        assertThat(ports(imported)).isEqualTo("443/tcp");
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("reserved-id"));
    }

    static Stream<String> hugeCells() {
        return Stream.of(
                "a-".repeat(3000),
                "https-" + "-x".repeat(40),
                "https-",
                "y".repeat(70),
                "port + 1 ".repeat(60),
                "1 + ".repeat(40),
                "9000 + (".repeat(30),
                "one port per a ".repeat(300),
                "3<nn>".repeat(30),
                "9000 + n ".repeat(30),
                "5000, one port per ".repeat(30),
                "(".repeat(5000) + "port + 1");
    }

    /** No text of a cell stops the import, wherever it stands. */
    @ParameterizedTest
    @MethodSource("hugeCells")
    void no_cell_is_too_much(String cell) {
        for (var row : List.of("|%s|TCP|Web|", "|443|%s|Web|", "|443|TCP|%s|")) {
            var imported = read("|Port|Protocol|Name|\n|-|-|-|\n" + row.formatted(cell) + "\n|80|TCP|Other|\n");
            assertThat(ports(imported)).endsWith("80/tcp");
        }
        assertThat(read("Ports:\n\n- TCP 443: %s\n- %s: 443\n".formatted(cell, cell))
                        .findings())
                .isNotEmpty();
    }

    private static String ports(Importer.Imported imported) {
        return MatrixReader.read(YamlReader.read(new Source("draft.yaml", imported.draft()))
                        .value())
                .value()
                .services()
                .values()
                .stream()
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port().toString())
                .collect(Collectors.joining(" "));
    }

    private static Importer.Imported read(String page) {
        return Importer.read("page.md", ("# Aurora ports\n\n" + page).getBytes(StandardCharsets.UTF_8));
    }
}
