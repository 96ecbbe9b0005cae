package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other ways to lay out ports than a table with a heading for each column or a list. */
class LayoutKindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s: %s\n",
                "- %s: %s\n",
                "* **%s**: %s\n",
                "- **%s:** `%s`\n",
                "%s: %s  \n",
            })
    void fields_below_each_other_are_a_row(String form) {
        for (var count : List.of(1, 2, 5)) {
            for (var between : List.of("\n", "\n#### Next\n\n")) {
                var records = IntStream.range(0, count)
                        .mapToObj(i -> form.formatted("Name", "Listener " + i)
                                + form.formatted("Port(s)", 9000 + i + ", " + (9100 + i))
                                + form.formatted("Protocol", i % 2 == 0 ? "TCP" : "UDP")
                                + form.formatted("Direction", i % 2 == 0 ? "inbound" : "outbound"))
                        .collect(Collectors.joining(between));
                var imported = read("page.md", "# Ports\n\n" + records);
                assertThat(drafted(imported))
                        .as(records)
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, count)
                                .boxed()
                                .flatMap(i -> IntStream.of(9000, 9100)
                                        .mapToObj(port -> i % 2 == 0
                                                ? "inbound %d/tcp".formatted(port + i)
                                                : "outbound %d/udp".formatted(port + i)))
                                .toList());
                assertThat(imported.findings())
                        .noneMatch(finding -> finding.check().equals("unstated-transport"))
                        .noneMatch(finding -> finding.check().equals("little-understood"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            page.md   ! Port: 9000; Protocol: UDP; Direction: out ! outbound 9000/udp
            page.md   ! - Port: 9000¶  Protocol: UDP¶- Port: 9001¶  Protocol: TCP ! inbound 9000/udp, inbound 9001/tcp
            page.md   ! ```¶Port: 9000¶Protocol: UDP¶``` ! inbound 9000/udp
            page.html ! <p>Port: 9000<br>Protocol: UDP<br>Direction: egress</p> ! outbound 9000/udp
            page.html ! <ul><li>Port: 9000</li><li>Protocol: UDP</li></ul> ! inbound 9000/udp
            page.md   ! Protocol: TCP¶Port: the port on which the server listens ! -
            page.md   ! Port: 9000¶Colour: blue ! -
            page.md   ! Protocol: UDP¶Port: 9000¶¶Protocol: TCP¶Port: 9000 ! inbound 9000/udp, inbound 9000/tcp
            """)
    void fields_are_found_in_any_format(String file, String page, String ports) {
        assertThat(String.join(", ", drafted(read(file, page.strip().replace("¶", "\n")))))
                .isEqualTo(ports.strip().replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "TCP in, TCP out",
        "TCP (in), TCP (out)",
        "In (TCP), Out (TCP)",
        "TCP inbound, TCP outbound",
        "TCP ports in, TCP ports out"
    })
    void heading_of_a_column_says_the_direction_of_its_ports(String in, String out) {
        var imported = read(
                "page.md",
                "# Ports\n\n|Role|%s|%s|\n|-|-|-|\n|Core|22, 443|25|\n|Edge|-|8000-8010|\n".formatted(in, out));
        assertThat(drafted(imported))
                .containsExactlyInAnyOrder(
                        "inbound 22/tcp", "inbound 443/tcp", "outbound 25/tcp", "outbound 8000-8010/tcp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Block TCP 23",
                "Deny all inbound TCP 23",
                "Do not open TCP 23",
                "Never expose port TCP 23",
                "TCP 23: closed",
                "TCP 23 (blocked)",
                "TCP 23 – denied",
            })
    void item_that_closes_a_port_is_named_and_not_drafted(String item) {
        var imported = read("page.md", "# Ports\n\n- %s\n- TCP 443: Web\n".formatted(item));
        assertThat(drafted(imported)).containsExactly("inbound 443/tcp");
        assertThat(imported.findings())
                .anyMatch(
                        finding -> finding.at().line() == 3 && finding.message().contains("23"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Block storage: TCP 23",
                "Closed network: TCP 23",
                "TCP 23 (block device)",
                "Drop-in agent: TCP 23"
            })
    void item_with_another_meaning_of_such_a_word_is_drafted(String item) {
        assertThat(drafted(read("page.md", "# Ports\n\n- %s\n".formatted(item))))
                .containsExactly("inbound 23/tcp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            TCP_443               ! 443/tcp
            tcp-443               ! 443/tcp
            443_tcp               ! 443/tcp
            TCP_443, UDP_53       ! 443/tcp 53/udp
            UDP_1812-1813         ! 1812-1813/udp
            """)
    void name_of_a_service_object_says_its_port(String cell, String ports) {
        for (var heading : List.of("Service", "Port", "Ports")) {
            assertThat(drafted(read("page.csv", "Name;%s\nWeb;%s\n".formatted(heading, cell))))
                    .as(cell)
                    .extracting(port -> port.replace("inbound ", ""))
                    .containsExactly(ports.strip().split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            LDAPS (636), Kerberos (88 UDP)      ! 636/tcp 88/udp
            LDAPS (636), Kerberos (88 TCP/UDP)  ! 636/tcp 88/tcp 88/udp
            DNS (53 UDP), HTTPS (443)           ! 53/udp 443/tcp
            (443, 80) TCP                       ! 443/tcp 80/tcp
            443 and 80 (TCP)                    ! 443/tcp 80/tcp
            """)
    void transport_in_brackets_with_a_number_is_not_that_of_others(String cell, String ports) {
        assertThat(drafted(read("page.md", "|Name|Port|\n|-|-|\n|Web|%s|\n".formatted(cell))))
                .extracting(port -> port.replace("inbound ", ""))
                .containsExactlyInAnyOrder(ports.strip().split(" "));
    }

    @ParameterizedTest
    @CsvSource({"Details", "Description", "Notes"})
    void description_that_is_only_ports_has_them_where_no_column_does(String heading) {
        var page = "|Connection|%s|\n|-|-|\n|Browser to portal|HTTPS, TCP/443|\n|Portal to database|TCP/1433 (SQL)|\n"
                + "|Portal to nobody|This is said about TCP/23 in a sentence|\n";
        var imported = read("page.md", page.formatted(heading));
        assertThat(drafted(imported)).containsExactlyInAnyOrder("inbound 443/tcp", "outbound 1433/tcp");
        assertThat(imported.draft()).contains("roles: [browser]").contains("systems: [database]");
        assertThat(imported.findings())
                .anyMatch(finding -> finding.message().contains("TCP/23"))
                .noneMatch(finding -> finding.check().equals("duplicate-flow"));
    }

    @ParameterizedTest
    @CsvSource({"TCP, tcp", "all TCP, tcp", "UDP only, udp", "only SCTP, sctp"})
    void description_that_is_only_a_transport_is_that_of_the_row(String note, String transport) {
        assertThat(drafted(read(
                        "page.md",
                        "|Source|Destination|Ports|Notes|\n|-|-|-|-|\n|A1|B1|902, 903|%s|\n".formatted(note))))
                .containsExactly("inbound 902/" + transport, "inbound 903/" + transport);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div><div>Port</div><div>Protocol</div></div><div><div>8080</div><div>TCP</div></div><div><div>8081</div><div>UDP</div></div></div>",
                "<section><div class=r><span>Port</span><span>Protocol</span></div><div class=r><span>8080</span><span>TCP</span></div><div class=r><span>8081</span><span>UDP</span></div></section>",
                "<div><div><p>Port</p><p>Protocol</p></div>\n<div><p>8080</p><p>TCP</p></div>\n<div><p>8081</p><p>UDP</p></div></div>",
            })
    void grid_of_a_style_sheet_is_a_table(String grid) {
        assertThat(drafted(read("page.html", "<h1>Ports</h1>" + grid)))
                .containsExactly("inbound 8080/tcp", "inbound 8081/udp");
    }

    private static Importer.Imported read(String file, String page) {
        return Importer.read(file, page.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code DIRECTION PORT} of each port of the draft. */
    private static List<String> drafted(Importer.Imported imported) {
        return DraftedMatrix.of(imported).services().values().stream()
                .flatMap(service -> service.listeners().stream()
                        .map(listener -> service.direction().name().toLowerCase(Locale.ROOT) + " " + listener.port()))
                .toList();
    }
}
