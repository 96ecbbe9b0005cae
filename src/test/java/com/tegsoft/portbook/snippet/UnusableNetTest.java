package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.fixture.SmallMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no packet comes from are refused with the reason; their neighbours are not. */
class UnusableNetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ::ffff:10.0.0.1    | `user` cannot be `::ffff:a00:1/128`: an IPv4 address in the form of IPv6 matches no packet; write `10.0.0.1`
            ::ffff:0:0/96      | in the form of IPv6
            224.0.0.0/4        | multicast
            239.255.255.255    | multicast
            ff02::1            | multicast
            127.0.0.1          | loopback
            127.128.0.0/9      | loopback
            ::1                | loopback
            0.0.0.0            | unspecified
            0.0.0.0/8          | unspecified
            0.1.2.3            | unspecified
            ::                 | unspecified
            255.255.255.255    | broadcast
            """)
    void is_refused_with_the_reason(String net, String reason) {
        assertThatThrownBy(() -> with("user", net))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "223.255.255.0/24",
                "126.0.0.0/8",
                "128.0.0.0/8",
                "1.0.0.0/8",
                "255.255.255.254",
                "::2",
                "fe80::/10",
                "::fffe:a00:1"
            })
    void a_neighbour_is_taken(String net) {
        assertThat(with("user", net).groups())
                .hasEntrySatisfying("user", user -> assertThat(user.nets()).containsExactly(Net.parse(net)));
    }

    private static Values with(String name, String net) {
        return Values.documentation(SmallMatrix.matrix()).with(SmallMatrix.matrix(), name, net);
    }
}
