package com.tegsoft.portbook.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against the examples of NIST (FIPS 180-4, SHA256.pdf). */
class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void is_what_the_standard_says() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void parts_count_as_one() {
        assertThat(Sha256.of("a".getBytes(StandardCharsets.UTF_8), "bc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(HexFormat.of().parseHex(ABC));
    }

    @Test
    void many_at_once_do_not_mix() {
        assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> Sha256.hex("abc")))
                .allMatch(ABC::equals);
    }
}
