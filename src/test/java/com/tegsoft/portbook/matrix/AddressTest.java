package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are an address in its one canonical form. */
class AddressTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"192.0.2.7", "0.0.0.0", "255.255.255.255", "2001:db8::7", "::", "::1", "fe80::1"})
    void an_address_is_itself(String text) {
        assertThat(Address.find(text)).contains(new Address(text, Address.Use.ACTIVE));
        assertThat(Address.shape("an address").judge().apply(text)).isEmpty();
        assertThat(new Address(text, Address.Use.STANDBY).value()).hasToString(text);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.07",
                "192.0.2.7/32",
                "192.0.2.7/24",
                "192.0.2.0/33",
                "192.0.2.0/255.255.255.0",
                "192.0.2.0/024",
                "192.0.2.9-192.0.2.7",
                "192.0.2.7-192.0.2.7",
                "192.0.2.7-2001:db8::7",
                "192.0.2.0/31-192.0.2.7",
                "192.0.2.7-",
                "2001:DB8::/32",
                "2001:db8::7/32",
                "2001:db8::/129",
                "192.0.2.*",
                "192.0.2.1-9",
                "3221225991",
                "0x7f000001",
                "2001:DB8::7",
                "2001:db8:0::7",
                "2001:db8::7/128",
                "2001:db8::7%eth0",
                "2001:0db8::7",
                "2001:db8:0:0:0:0:0:7",
                "::ffff:192.0.2.7",
                "example.com",
                "192.0.2.7 ",
                "*"
            })
    void everything_else_is_refused(String text) {
        assertThat(Address.find(text)).isEmpty();
        assertThat(Address.shape("an address").judge().apply(text).orElseThrow().check())
                .isEqualTo("wrong-value");
        assertThatThrownBy(() -> new Address(text, Address.Use.ACTIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(text + " is not an IPv4 or IPv6 address, network or range");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "192.0.2.0/24,            192.0.2.0/24",
        "52.112.0.0/14,           52.112.0.0/14",
        "0.0.0.0/0,               0.0.0.0/0",
        "192.0.2.6/31,            192.0.2.6/31",
        "2001:db8::/32,           2001:db8::/32",
        "2001:db8::6/127,         2001:db8::6/127",
        "192.0.2.7,               192.0.2.7",
        "192.0.2.7-192.0.2.8,     192.0.2.7 192.0.2.8",
        "192.0.2.4-192.0.2.7,     192.0.2.4/30",
        "192.0.2.4-192.0.2.9,     192.0.2.4/30 192.0.2.8/31",
        "192.0.2.255-192.0.3.0,   192.0.2.255 192.0.3.0",
        "0.0.0.0-255.255.255.255, 0.0.0.0/0",
        "2001:db8::-2001:db8::f,  2001:db8::/124",
    })
    void networks_are_themselves_and_ranges_are_the_networks_that_they_consist_of(String text, String networks) {
        assertThat(Address.shape("an address").judge().apply(text)).isEmpty();
        assertThat(Address.read(text, Address.Use.STANDBY))
                .containsExactly(Stream.of(networks.split(" "))
                        .map(network -> new Address(network, Address.Use.STANDBY))
                        .toArray(Address[]::new));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "192.0.2.7/24,    192.0.2.0/24",
        "192.0.2.7/32,    192.0.2.7",
        "2001:DB8:0::7,   2001:db8::7",
        "2001:db8::7/32,  2001:db8::/32",
        "2001:db8::7/128, 2001:db8::7",
    })
    void another_spelling_is_answered_with_the_right_one(String text, String right) {
        var fault = Address.shape("an address").judge().apply(text).orElseThrow();
        assertThat(fault.help()).isEqualTo("write `" + right + "`");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "192.0.2.0,   192.0.2.255,         true",
        "192.0.2.255, 192.0.3.0,           false",
        "2001:db8::,  2001:db8::ffff:ffff:ffff:ffff, true",
        "2001:db8::1, 2001:db8:0:1::1,     false",
        "192.0.2.1,   2001:db8::1,         false",
        "192.0.2.1,   192.0.2.1,           true",
    })
    void addresses_of_one_site_are_in_one_block(String one, String other, boolean beside) {
        var a = Address.find(one).orElseThrow();
        var b = Address.find(other).orElseThrow();
        assertThat(a.isBeside(b)).isEqualTo(beside);
        assertThat(b.isBeside(a)).isEqualTo(beside);
    }
}
