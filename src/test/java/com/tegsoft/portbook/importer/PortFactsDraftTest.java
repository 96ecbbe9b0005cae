package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Listener;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports instead of other ones, ports inside one machine, and source ports, as pages say them. */
class PortFactsDraftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            80 or 8530                | 80/tcp port-80, 8530/tcp port-8530
            TCP 80 or TCP 8530        | 80/tcp port-80, 8530/tcp port-8530
            80 (or 8530)              | 80/tcp port-80, 8530/tcp port-8530
            80 oder 8530              | 80/tcp port-80, 8530/tcp port-8530
            80 veya 8530              | 80/tcp port-80, 8530/tcp port-8530
            80, 443 or 8530           | 80/tcp port-80, 443/tcp port-443, 8530/tcp port-8530
            80 or 8000-8010           | 80/tcp port-80, 8000-8010/tcp port-8000-8010
            80                        | 80/tcp -
            80, 8530                  | 80/tcp -, 8530/tcp -
            80 and 8530               | 80/tcp -, 8530/tcp -
            80/8530                   | 80/tcp -, 8530/tcp -
            80 or 81; 90 or 91        | 80/tcp -, 81/tcp -, 90/tcp -, 91/tcp -
            """)
    void ports_joined_by_or_are_alternatives(String cell, String wanted) {
        var imported = read("|Name|Protocol|Port|\n|-|-|-|\n|Web|TCP|%s|\n".formatted(cell));
        assertThat(listeners(
                        imported,
                        listener -> listener.oneOf().map(id -> id.value()).orElse("-")))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5060         | 5060
            68           | 68
            16384-32767  | 16384-32767
            1024-65535   | -
            >1023        | -
            49152-65535  | -
            32768-60999  | -
            any          | -
            ephemeral    | -
            """)
    void fixed_source_port_is_drafted_and_nothing_is_left_to_say(String cell, String wanted) {
        var imported =
                read("|Name|Protocol|Source port|Destination port|\n|-|-|-|-|\n|Web|UDP|%s|443|\n".formatted(cell));
        assertThat(listeners(
                        imported,
                        listener -> listener.fromPort().map(Object::toString).orElse("-")))
                .isEqualTo("443/udp " + wanted);
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("fixed-source-port"));
    }

    @Test
    void several_source_ports_are_named() {
        var imported = read("|Name|Protocol|Source port|Destination port|\n|-|-|-|-|\n|Web|UDP|67, 68|67, 68|\n");
        assertThat(listeners(
                        imported,
                        listener -> listener.fromPort().map(Object::toString).orElse("-")))
                .isEqualTo("67/udp -, 68/udp -");
        assertThat(imported.findings())
                .anyMatch(finding -> finding.message().contains("the source port `67, 68` is not in the draft"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Local ports\n",
                "## Other\n\nThese programs listen only on the loopback interface.\n",
                "## Other\n\nUsed on localhost only, never opened: bound to 127.0.0.1.\n\n## Lokale Ports\n",
                "## Ports (loopback only)\n"
            })
    void local_ports_are_not_opened(String above) {
        var imported =
                read(above + "\n|Name|Protocol|Port|\n|-|-|-|\n|Health|TCP|10248, 10249-10250|\n|Queue|UDP|5672|\n");
        var matrix = DraftedMatrix.of(imported);
        assertThat(matrix.services()).isEmpty();
        assertThat(matrix.localPorts().values().stream().map(local -> local.id() + " " + local.ports()))
                .containsExactly("health [10248/tcp, 10249-10250/tcp]", "queue [5672/udp]");
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("assumed-direction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Ports\n",
                "## Local network\n",
                "## Other\n\nPorts that listen on localhost only are not listed.\n",
                "## Other\n\nBy default, they listen on localhost.\n",
                "## Local ports\n\n|Name|Protocol|Port|\n|-|-|-|\n|Health|TCP|10248|\n\n## Remote ports\n"
            })
    void other_ports_are_opened(String above) {
        var matrix = DraftedMatrix.of(read(above + "\n|Name|Protocol|Port|\n|-|-|-|\n|Queue|UDP|5672|\n"));
        assertThat(matrix.services()).hasSize(1);
    }

    @Test
    void row_from_a_machine_to_itself_is_local() {
        var matrix = DraftedMatrix.of(
                read(
                        "|Name|Port|From|To|\n|-|-|-|-|\n|Cache|TCP 11211|localhost|localhost|\n|Web|TCP 443|Clients|Server|\n"));
        assertThat(matrix.localPorts()).hasSize(1);
        assertThat(matrix.services()).hasSize(1);
        assertThat(matrix.components()).isEmpty();
    }

    @Test
    void part_that_only_local_ports_have_is_no_finding() {
        var imported = read(
                "|Name|Port|From|To|\n|-|-|-|-|\n|Web|TCP 443|Nodes|Nodes|\n\n## Local ports\n\n|Name|Port|\n|-|-|\n|Health|TCP 10248|\n");
        assertThat(DraftedMatrix.of(imported).localPorts()).hasSize(1);
        assertThat(imported.findings())
                .extracting(finding -> finding.check())
                .containsOnly("missing-columns", "undated-page");
    }

    private static Importer.Imported read(String page) {
        return Importer.read("page.md", ("# Aurora ports\n\n" + page).getBytes(StandardCharsets.UTF_8));
    }

    private static String listeners(Importer.Imported imported, Function<Listener, String> fact) {
        return DraftedMatrix.of(imported).services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port() + " " + fact.apply(listener))
                .collect(Collectors.joining(", "));
    }
}
