package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.yaml.Shape;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How ports are written in a file, and what is said about everything else. */
class PortShapeTest {

    private static final Shape.Value PORT = PortShape.port("a port");
    private static final Shape.Value RANGE = PortShape.range("a range");

    private static String fault(Shape.Value shape, String text) {
        return shape.judge().apply(text).map(Shape.Fault::check).orElse("fine");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1/tcp,               fine",
        "65535/udp,           fine",
        "1-65535/tcp,         fine",
        "80-81/tcp,           fine",
        "0/tcp,               port-out-of-range",
        "65536/tcp,           port-out-of-range",
        "0-1/tcp,             port-out-of-range",
        "1-65536/tcp,         port-out-of-range",
        "100000/tcp,          port-out-of-range",
        "99999999999/tcp,     port-out-of-range",
        "65536,               port-out-of-range",
        "81-80/tcp,           reversed-range",
        "80-80/tcp,           reversed-range",
        "9-10/tcp,            fine",
        "esp,                 fine",
        "ip/112,              fine",
        "icmp/echo-request,   fine",
        "icmpv6/packet-too-big, fine",
        "3868/sctp,           fine",
        "udp,                 fine",
        "/udp,                wrong-value",
        "ESP,                 wrong-value",
        "ip/50,               wrong-value",
        "ip/6,                wrong-value",
        "ip/256,              wrong-value",
        "ip/44,               wrong-value",
        "icmp,                wrong-value",
        "icmp/8,              wrong-value",
        "icmp/echo,           wrong-value",
        "icmp/packet-too-big, wrong-value",
        "70000/sctp,          port-out-of-range",
        "443,                 wrong-value",
        "443/icmp,            wrong-value",
        "0443/tcp,            wrong-value",
        "443 / tcp,           wrong-value",
        "tcp/443,             wrong-value",
        "TCP and UDP,         wrong-value",
        "443 by default,      prose-in-value",
        "443 if needed,       prose-in-value",
    })
    void a_port_needs_its_transport(String text, String check) {
        assertThat(fault(PORT, text)).isEqualTo(check);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "5060,        fine",
        "10000-20000, fine",
        "5060/udp,    wrong-value",
        "65536,       port-out-of-range",
        "0,           port-out-of-range",
        "2-1,         reversed-range",
        "2-2,         reversed-range",
        "usually the second, prose-in-value",
    })
    void a_default_has_none(String text, String check) {
        assertThat(fault(RANGE, text)).isEqualTo(check);
    }

    @Test
    void every_number_is_judged_as_a_port_is() {
        var accepted = IntStream.rangeClosed(0, 70_000)
                .filter(number -> fault(PORT, number + "/tcp").equals("fine"))
                .toArray();
        assertThat(accepted).isEqualTo(IntStream.rangeClosed(1, 65_535).toArray());
        assertThat(IntStream.of(accepted)
                        .allMatch(number ->
                                PORT.pattern().matcher(number + "/udp").matches()))
                .isTrue();
        assertThat(PORT.pattern().matcher("65536/udp").matches()).isFalse();
        assertThat(PORT.pattern().matcher("0/udp").matches()).isFalse();
    }

    @Test
    void a_fault_quotes_what_is_wrong_and_says_what_to_write() {
        assertThat(PORT.judge().apply("443 by default").orElseThrow().help())
                .startsWith("write a port with its transport")
                .contains("belongs in `setting`");
        assertThat(RANGE.judge().apply("what it was before").orElseThrow().help())
                .startsWith("write a port or range, like 5060");
        assertThat(PORT.judge().apply("icmp/echo-requst").orElseThrow())
                .returns("`icmp/echo-requst` is no type of ICMP messages", Shape.Fault::message)
                .extracting(Shape.Fault::help)
                .asString()
                .startsWith("did you mean `echo-request`?");
        assertThat(PORT.judge().apply("ip/50").orElseThrow().help()).isEqualTo("write `esp`");
        assertThat(RANGE.judge().apply("5060/udp").orElseThrow())
                .isEqualTo(new Shape.Fault(
                        "wrong-value",
                        "`5060/udp` is not a port or range, like 5060 or 10000-20000",
                        "write a port or range, like 5060 or 10000-20000"));
        assertThat(PORT.judge().apply("443").orElseThrow().message())
                .isEqualTo("`443` is not a port with its transport, like 443/tcp or 10000-20000/udp");
    }
}
