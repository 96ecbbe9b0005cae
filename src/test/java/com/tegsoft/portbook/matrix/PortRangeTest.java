package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ports and ranges there are, and which of them overlap. */
class PortRangeTest {

    @ParameterizedTest(name = "{0} has {3} ports")
    @CsvSource({
        "1,           1,     1,     1",
        "443,         443,   443,   1",
        "65535,       65535, 65535, 1",
        "1-65535,     1,     65535, 65535",
        "10000-20000, 10000, 20000, 10001",
        "5060-5061,   5060,  5061,  2",
    })
    void a_port_or_range_is_read_and_written_alike(String text, int first, int last, int size) {
        var range = PortRange.parse(text);
        assertThat(range).isEqualTo(new PortRange(first, last)).hasToString(text);
        assertThat(range.size()).isEqualTo(size);
        assertThat(range.isSingle()).isEqualTo(size == 1);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "0",
                "65536",
                "99999",
                "100000",
                "0-1",
                "1-65536",
                "0-0",
                "2-1",
                "20000-10000",
                "-1",
                "1-",
                "-",
                "1--2",
                "1-2-3",
                "1 - 2",
                " 1",
                "1 ",
                "a",
                "1a",
                "0x50",
                "1/tcp",
                "1,2",
                "1–2",
                "٥٠٦٠"
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> PortRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a port range: ");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "80,    80,    true",
        "80,    81,    false",
        "80-90, 80-90, true",
        "80-90, 90,    true",
        "80-90, 80,    true",
        "80-90, 91,    false",
        "80-90, 79,    false",
        "80-90, 85-86, true",
        "80-90, 90-99, true",
        "80-90, 91-99, false",
        "80-90, 70-80, true",
        "80-90, 70-79, false",
        "80-90, 1-65535, true",
    })
    void ranges_overlap_if_they_share_a_port(String one, String other, boolean overlap) {
        var a = PortRange.parse(one);
        var b = PortRange.parse(other);
        assertThat(a.overlaps(b)).isEqualTo(overlap);
        assertThat(b.overlaps(a)).isEqualTo(overlap);
    }

    @Test
    void ranges_overlap_exactly_if_a_port_is_in_both() {
        var ranges = IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first, 6).mapToObj(last -> new PortRange(first, last)))
                .toList();
        for (var a : ranges) {
            for (var b : ranges) {
                var shared =
                        ports(a).filter(port -> ports(b).anyMatch(port::equals)).count();
                assertThat(a.overlaps(b)).as("%s and %s", a, b).isEqualTo(shared > 0);
            }
        }
    }

    private static Stream<Integer> ports(PortRange range) {
        return IntStream.rangeClosed(range.first(), range.last()).boxed();
    }

    @Test
    void ranges_are_in_the_order_of_their_first_port_and_then_of_their_last() {
        assertThat(Stream.of("80-90", "443", "80", "9-8000", "80-81")
                        .map(PortRange::parse)
                        .sorted())
                .extracting(PortRange::toString)
                .containsExactly("9-8000", "80", "80-81", "80-90", "443");
        assertThat(PortRange.parse("80")).isEqualByComparingTo(PortRange.parse("80"));
    }
}
