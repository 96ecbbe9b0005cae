package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which networks there are, and how firewalls write them. */
class NetTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "192.0.2.7,         192.0.2.7/32,         32,  false, true",
        "192.0.2.7/32,      192.0.2.7/32,         32,  false, true",
        "198.51.100.0/24,   198.51.100.0/24,      24,  false, false",
        "128.0.0.0/1,       128.0.0.0/1,          1,   false, false",
        "0.0.0.0/0,         0.0.0.0/0,            0,   false, false",
        "0.0.0.0,           0.0.0.0/32,           32,  false, true",
        "192.0.2.6/31,      192.0.2.6/31,         31,  false, false",
        "2001:db8::7,       2001:db8::7/128,      128, true,  true",
        "2001:DB8:0:0::7,   2001:db8::7/128,      128, true,  true",
        "2001:db8:7::/48,   2001:db8:7::/48,      48,  true,  false",
        "::/0,              ::/0,                 0,   true,  false",
        "::,                ::/128,               128, true,  true",
        "2001:db8::6/127,   2001:db8::6/127,      127, true,  false",
    })
    void a_network_is_read_and_written_in_one_form(String text, String cidr, int prefix, boolean v6, boolean host) {
        var net = Net.parse(text);
        assertThat(net).hasToString(cidr).isEqualByComparingTo(Net.parse(cidr));
        assertThat(net.cidr()).isEqualTo(net.address() + "/" + net.prefix());
        assertThat(net.prefix()).isEqualTo(prefix);
        assertThat(net.v6()).isEqualTo(v6);
        assertThat(net.isHost()).isEqualTo(host);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "*",
                "any",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.07",
                "192.0.2.7/33",
                "192.0.2.0/255.255.255.0",
                "192.0.2.0-192.0.2.9",
                "192.0.2.7/",
                "/24",
                "2001:db8::/129",
                "2001:db8::7%eth0",
                "2001:db8::1::2",
                "example.com",
                "192.0.2.7 ",
                "10.0.0.0/8,192.0.2.7",
                "0x7f.0.0.1",
                "127.1"
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> Net.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`%s` is not an address or a network without host bits", text);
    }

    @ParameterizedTest(name = "{0}: did you mean {1}?")
    @CsvSource({
        "10.1.0.7/24,       10.1.0.0/24",
        "10.1.0.1/31,       10.1.0.0/31",
        "192.0.2.7/0,       0.0.0.0/0",
        "2001:db8:7::1/48,  2001:db8:7::/48",
        "2001:db8::1/127,   2001:db8::/127",
    })
    void host_bits_are_refused_and_the_network_is_named(String text, String meant) {
        assertThatThrownBy(() -> Net.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`%s` has host bits; did you mean `%s`?", text, meant);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "192.0.2.0/24,   192.0.2.7,        true",
        "192.0.2.0/24,   192.0.2.0/24,     true",
        "192.0.2.0/24,   192.0.3.0/24,     false",
        "192.0.2.0/25,   192.0.2.128/25,   false",
        "192.0.2.0/23,   192.0.3.0/24,     true",
        "0.0.0.0/0,      255.255.255.255,  true",
        "0.0.0.0/0,      ::/0,             false",
        "0.0.0.0/0,      ::,               false",
        "2001:db8::/32,  2001:db8:7::/48,  true",
        "2001:db8::/33,  2001:db8:8000::/33, false",
    })
    void networks_overlap_if_one_holds_the_other(String one, String other, boolean overlap) {
        assertThat(Net.parse(one).overlaps(Net.parse(other))).isEqualTo(overlap);
        assertThat(Net.parse(other).overlaps(Net.parse(one))).isEqualTo(overlap);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0.0.0.0/0,                                  true",
        "::/0,                                       true",
        "0.0.0.0/1 128.0.0.0/1,                      true",
        "::/1 8000::/1,                              true",
        "0.0.0.0/2 64.0.0.0/2 128.0.0.0/1,           true",
        "192.0.2.0/24 ::/0,                          true",
        "0.0.0.0/1,                                  false",
        "0.0.0.0/1 128.0.0.0/2,                      false",
        "0.0.0.0/1 8000::/1,                         false",
        "192.0.2.0/24 2001:db8::/32,                 false",
        "0.0.0.0,                                    false",
    })
    void everybody_is_seen_in_halves_too(String nets, boolean everybody) {
        assertThat(Net.areEverybody(Stream.of(nets.split(" ")).map(Net::parse).toList()))
                .isEqualTo(everybody);
    }

    @ParameterizedTest(name = "{0} has {1} and {2}")
    @CsvSource({
        "192.0.2.7,      255.255.255.255, 0.0.0.0",
        "192.0.2.0/24,   255.255.255.0,   0.0.0.255",
        "192.0.2.128/25, 255.255.255.128, 0.0.0.127",
        "10.0.0.0/8,     255.0.0.0,       0.255.255.255",
        "10.64.0.0/10,   255.192.0.0,     0.63.255.255",
        "0.0.0.0/0,      0.0.0.0,         255.255.255.255",
    })
    void masks_are_written_both_ways_round(String text, String netmask, String wildcard) {
        var net = Net.parse(text);
        assertThat(net.netmask()).isEqualTo(netmask);
        assertThat(net.wildcard()).isEqualTo(wildcard);
        assertThat(Net.bits(netmask)).isEqualTo(net.prefix());
        assertThat(Net.inverted(netmask)).isEqualTo(wildcard);
        assertThat(Net.inverted(wildcard)).isEqualTo(netmask);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"255.0.255.0", "0.0.0.255", "255.255.255", "", "mask"})
    void what_is_no_mask_is_refused(String text) {
        assertThatThrownBy(() -> Net.bits(text)).hasMessage("`%s` is not a netmask", text);
    }

    @Test
    void only_a_dotted_mask_can_be_inverted() {
        assertThatThrownBy(() -> Net.inverted("ffff::")).hasMessage("`ffff::` is not a wildcard mask");
        assertThatThrownBy(() -> Net.inverted("mask")).hasMessage("`mask` is not a wildcard mask");
    }
}
