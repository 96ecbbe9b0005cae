package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A port with its transport. */
class PortTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1/tcp,           TCP, 1,     1",
        "65535/udp,       UDP, 65535, 65535",
        "10000-20000/udp, UDP, 10000, 20000",
        "1-65535/tcp,     TCP, 1,     65535",
        "3868/sctp,       SCTP, 3868, 3868",
        "icmp/echo-reply, ICMP, 0,    0",
        "icmp/echo-request, ICMP, 8,  8",
        "icmpv6/echo-request, ICMPV6, 128, 128",
        "gre,             IP,  47,    47",
        "esp,             IP,  50,    50",
        "ip/112,          IP,  112,   112",
        "udp,             UDP, 0,     0",
    })
    void a_port_is_read_and_written_alike(String text, Transport transport, int first, int last) {
        assertThat(Port.parse(text))
                .isEqualTo(new Port(transport, new PortRange(first, last)))
                .hasToString(text);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "443",
                "/tcp",
                "443/",
                "443/TCP",
                "443/tcp/udp",
                "443 /tcp",
                "tcp/443",
                "443/icmp",
                "0/tcp",
                "icmp",
                "icmp/",
                "icmp/80",
                "ip",
                "ip/0",
                "ip/6",
                "ip/255",
                "ESP",
                "esp/ip"
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> Port.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "443/tcp,   443/tcp,   true",
        "443/tcp,   443/udp,   false",
        "1-9/tcp,   9-10/tcp,  true",
        "1-9/tcp,   9-10/udp,  false",
        "1-9/tcp,   10-11/tcp, false",
    })
    void ports_overlap_on_one_transport_only(String one, String other, boolean overlap) {
        assertThat(Port.parse(one).overlaps(Port.parse(other))).isEqualTo(overlap);
        assertThat(Port.parse(other).overlaps(Port.parse(one))).isEqualTo(overlap);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "443/tcp,             TCP 443,             443",
        "10000-20000/udp,     UDP 10000-20000,     10000-20000",
        "3868/sctp,           SCTP 3868,           3868",
        "icmp/echo-request,   ICMP echo-request,   echo-request",
        "icmpv6/echo-request, ICMPv6 echo-request, echo-request",
        "esp,                 IP ESP,              ESP",
        "ip/112,              IP 112,              112",
        "udp,                 UDP ______,          ______",
    })
    void readers_see_the_name_of_what_has_no_ports(String text, String label, String shown) {
        var port = Port.parse(text);
        assertThat(port.label()).isEqualTo(label);
        assertThat(port.shown()).isEqualTo(shown);
        assertThat(Port.parse(port.toString())).isEqualTo(port);
    }

    @Test
    void every_protocol_that_is_no_transport_of_its_own_has_a_notation() {
        var known = IntStream.range(0, 256)
                .filter(number -> isPort(new PortRange(number, number)))
                .boxed()
                .toList();
        assertThat(known).hasSize(242).doesNotContain(0, 1, 6, 17, 43, 44, 58, 132, 255);
        assertThat(known).allSatisfy(number -> {
            var port = new Port(Transport.IP, new PortRange(number, number));
            assertThat(Port.parse(port.toString())).isEqualTo(port);
        });
    }

    private static boolean isPort(PortRange number) {
        try {
            return new Port(Transport.IP, number).range().equals(number);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void ports_are_in_the_order_of_their_numbers_and_tcp_comes_before_udp() {
        assertThat(Stream.of("esp", "443/tcp", "80/udp", "icmp/echo-request", "80/tcp", "9-10/udp")
                        .map(Port::parse)
                        .sorted())
                .extracting(Port::toString)
                .containsExactly("9-10/udp", "80/tcp", "80/udp", "443/tcp", "icmp/echo-request", "esp");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "443/tcp,                   443/tcp",
        "10000-20000/udp,           10000-20000/udp",
        "3868/sctp,                 3868/sctp",
        "esp,                       esp",
        "ip/112,                    ip/112",
        "icmp/echo-request,         icmp/echo-reply",
        "icmp/timestamp-request,    icmp/timestamp-reply",
        "icmp/echo-reply,           nothing",
        "icmp/timestamp-reply,      nothing",
        "icmp/destination-unreachable, nothing",
        "icmp/redirect,             nothing",
        "icmpv6/echo-request,       icmpv6/echo-reply",
        "icmpv6/echo-reply,         nothing",
        "icmpv6/packet-too-big,     nothing",
    })
    void a_request_is_answered_by_its_reply_and_a_port_by_its_own_packets(String text, String answer) {
        assertThat(Port.parse(text).answer().map(Port::toString).orElse("nothing"))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "443/tcp,            true,  false, true,  true",
        "1-65535/udp,        true,  false, true,  true",
        "sctp,               false, true,  true,  true",
        "udp,                false, true,  true,  true",
        "esp,                false, false, true,  true",
        "icmp/echo-request,  false, false, true,  false",
        "icmpv6/echo-request, false, false, false, true",
    })
    void a_port_has_a_number_or_is_set_by_each_customer_or_has_none(
            String text, boolean number, boolean unset, boolean v4, boolean v6) {
        var port = Port.parse(text);
        assertThat(port.hasPorts()).isEqualTo(number);
        assertThat(port.isUnset()).isEqualTo(unset);
        assertThat(port.transport().isIn(false)).isEqualTo(v4);
        assertThat(port.transport().isIn(true)).isEqualTo(v6);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "10-20/tcp, 10-20/tcp, true,  true",
        "10-20/tcp, 10-19/tcp, true,  true",
        "10-20/tcp, 11-20/tcp, true,  true",
        "10-20/tcp, 15/tcp,    true,  true",
        "10-20/tcp, 9-20/tcp,  false, true",
        "10-20/tcp, 10-21/tcp, false, true",
        "10-20/tcp, 20/tcp,    true,  true",
        "10-20/tcp, 21/tcp,    false, false",
        "10-20/tcp, 15/udp,    false, false",
    })
    void a_range_covers_what_lies_in_it(String one, String other, boolean covers, boolean overlaps) {
        assertThat(Port.parse(one).covers(Port.parse(other))).isEqualTo(covers);
        assertThat(Port.parse(one).overlaps(Port.parse(other))).isEqualTo(overlaps);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            https | [TLS]
            sip   | [NONE]
            mysql | [NONE, TLS, STARTTLS, OPTIONAL]
            rdp   | [TLS, BUILT_IN]
            """)
    void what_can_be_on_and_off_can_be_optional(String protocol, String encryptions) {
        assertThat(WellKnownProtocols.find(new Id(protocol)).orElseThrow().encryptions().stream()
                        .map(Enum::name)
                        .toList())
                .hasToString(encryptions);
    }
}
