package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    })
    void a_port_is_read_and_written_alike(String text, Transport transport, int first, int last) {
        assertThat(Port.parse(text))
                .isEqualTo(new Port(transport, new PortRange(first, last)))
                .hasToString(text);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {"", "443", "/tcp", "443/", "443/TCP", "443/tcp/udp", "443 /tcp", "tcp/443", "443/icmp", "0/tcp"})
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

    @Test
    void ports_are_in_the_order_of_their_numbers_and_tcp_comes_before_udp() {
        assertThat(Stream.of("443/tcp", "80/udp", "80/tcp", "9-10/udp")
                        .map(Port::parse)
                        .sorted())
                .extracting(Port::toString)
                .containsExactly("9-10/udp", "80/tcp", "80/udp", "443/tcp");
    }
}
