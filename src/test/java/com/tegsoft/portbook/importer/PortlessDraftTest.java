package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protocols without ports, and types of ICMP messages, as pages write them and as the draft has them. */
class PortlessDraftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ICMP                     | n/a               | Ping                | icmp/echo-request
            ICMP                     | n/a               | Reachability tests  | icmp/echo-request
            ICMP echo                | -                 | Monitoring          | icmp/echo-request
            ICMP                     | Echo request      | Monitoring          | icmp/echo-request
            ICMP                     | Echo reply        | Monitoring          | icmp/echo-reply
            ICMP                     | Echo request/reply | Monitoring         | icmp/echo-reply icmp/echo-request
            ICMP                     | 8                 | Monitoring          | icmp/echo-request
            ICMP                     | 8/0               | Monitoring          | icmp/echo-request
            ICMP (type 8)            | -                 | Monitoring          | icmp/echo-request
            ICMP                     | Types 0, 3, 8, 11 | Monitoring          | icmp/echo-reply icmp/destination-unreachable icmp/echo-request icmp/time-exceeded
            ICMP                     | unreachable       | Sizes of packets    | icmp/destination-unreachable
            ICMPv6                   | packet too big    | Sizes of packets    | icmpv6/packet-too-big
            ICMPv6                   | 128               | Monitoring          | icmpv6/echo-request
            ESP                      | n/a               | Tunnel              | esp
            ESP                      | 50                | Tunnel              | esp
            AH                       | -                 | Tunnel              | ah
            GRE                      | 47                | Tunnel              | gre
            IP protocol 47           | -                 | Tunnel              | gre
            IP                       | Protocol 50 (ESP) | Tunnel              | esp
            VRRP                     | 112               | Fail-over           | ip/112
            IP protocol 112          | -                 | Fail-over           | ip/112
            OSPF                     | 89                | Routes              | ip/89
            SCTP                     | 36412             | Signalling          | 36412/sctp
            SCTP 36412               | -                 | Signalling          | 36412/sctp
            TCP, ICMP                | 7                 | Echo                | 7/tcp icmp/echo-request
            ESP                      | 443               | Tunnel              | esp
            """)
    void protocol_without_ports_is_drafted_as_the_matrix_writes_it(
            String protocol, String port, String description, String wanted) {
        var imported = read(protocol, port == null ? "" : port, description);
        assertThat(ports(imported)).containsExactlyInAnyOrder(wanted.split(" "));
        assertThat(named(imported)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ICMP, icmp/echo-request", "ICMPv6, icmpv6/echo-request", "IP protocol 1, icmp/echo-request"})
    void icmp_without_a_type_is_a_question(String protocol, String wanted) {
        var imported = read(protocol, "", "Monitoring");
        assertThat(ports(imported)).containsExactly(wanted);
        assertThat(imported.draft()).contains("icmp-type-not-stated");
        assertThat(named(imported)).singleElement().asString().contains("`" + protocol + "` names no type");
    }

    @ParameterizedTest
    @CsvSource({"IP protocol 17", "IP protocol 43", "IP protocol 255"})
    void number_of_no_protocol_of_its_own_is_named_and_not_drafted(String protocol) {
        var imported = read(protocol, "", "Tunnel");
        assertThat(ports(imported)).isEmpty();
        assertThat(named(imported)).singleElement().asString().contains("`" + protocol + "` is not in the draft");
    }

    @Test
    void number_that_is_no_type_of_messages_is_not_lost() {
        var imported = read("ICMP", "443", "Ping");
        assertThat(ports(imported)).containsExactly("icmp/echo-request");
        assertThat(imported.findings()).anyMatch(finding -> finding.message().contains("`443` has no transport"));
    }

    @Test
    void item_of_a_list_is_drafted_with_its_ports() {
        var page = "# Tunnels\n\n## Inbound\n\n- UDP 500, ESP (IP protocol 50)\n- ICMP echo\n";
        var imported = Importer.read("page.md", page.getBytes(StandardCharsets.UTF_8));
        assertThat(ports(imported)).containsExactly("500/udp", "esp", "icmp/echo-request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The nodes also send ICMP echo requests.       | TCP  | `ICMP` is named in a sentence only
            Tunnels use IP protocol 50.                   | TCP  | `IP protocol 50` is named in a sentence only
            The nodes also send ICMP echo requests.       | ICMP |
            Tunnels use IP protocol 50.                   | ESP  |
            The module ESP32 and the PIM of the office.   | TCP  |
            """)
    void protocol_of_a_sentence_is_named_unless_it_is_drafted(String sentence, String protocol, String wanted) {
        var page = "# Aurora ports\n\n%s\n\n## Inbound\n\n|Protocol|Port|Name|\n|-|-|-|\n|%s||Ping|\n|TCP|443|Web|\n"
                .formatted(sentence, protocol);
        var found = Importer.read("page.md", page.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .filter(finding -> finding.check().equals("port-in-sentence"))
                .map(Finding::message)
                .toList();
        assertThat(found).hasSize(wanted == null ? 0 : 1).allMatch(message -> message.startsWith(wanted));
    }

    private static Importer.Imported read(String protocol, String port, String description) {
        var page =
                "# Aurora ports\n\n## Inbound\n\n| Protocol | Port | Description |\n|---|---|---|\n| %s | %s | %s |\n"
                        .formatted(protocol, port, description);
        return Importer.read("page.md", page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> named(Importer.Imported imported) {
        return imported.findings().stream()
                .filter(finding -> finding.check().equals("protocol-without-ports"))
                .map(Finding::message)
                .toList();
    }

    private static List<String> ports(Importer.Imported imported) {
        return DraftedMatrix.of(imported).services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .map(listener -> listener.port().toString())
                .toList();
    }
}
