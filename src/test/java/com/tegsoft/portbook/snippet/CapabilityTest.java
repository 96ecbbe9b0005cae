package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.snippet.Platform.Capability;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a platform must be able to express for a permit. */
class CapabilityTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "INBOUND,  443/tcp,         192.0.2.7,       inbound tcp ipv4",
        "OUTBOUND, 443/tcp,         192.0.2.0/24,    outbound tcp ipv4",
        "INBOUND,  443/udp,         2001:db8::7,     inbound udp ipv6",
        "OUTBOUND, 10000-20000/udp, 2001:db8::/48,   outbound udp range ipv6",
        "INBOUND,  8000-8001/tcp,   198.51.100.0/24, inbound tcp range ipv4",
        "INBOUND,  3868/sctp,       192.0.2.7,       inbound sctp ipv4",
        "OUTBOUND, icmp/echo-reply, 192.0.2.7,       outbound icmp ipv4",
        "INBOUND,  icmpv6/echo-reply, 2001:db8::7,   inbound icmpv6 ipv6",
        "INBOUND,  esp,             192.0.2.7,       inbound ip ipv4",
        "INBOUND,  esp,             2001:db8::7,     inbound ip ipv6",
        "INBOUND,  ah,              192.0.2.7,       inbound ip ipv4 ah",
        "INBOUND,  ah,              2001:db8::7,     inbound ip ipv6 ah ah-ipv6",
        "OUTBOUND, gre,             192.0.2.7,       outbound ip ipv4 gre",
        "INBOUND,  gre,             2001:db8::7,     inbound ip ipv6 gre",
        "INBOUND,  ip/112,          192.0.2.7,       inbound ip ipv4 ip-number",
        "OUTBOUND, 5405/udp,        239.1.2.3,       outbound udp ipv4 multicast",
        "OUTBOUND, ip/112,          224.0.0.18,      outbound ip ipv4 ip-number multicast",
        "OUTBOUND, 5405/udp,        239.0.0.0/8,     outbound udp ipv4 multicast",
        "OUTBOUND, 5405/udp,        ff15::1:2,       outbound udp ipv6 multicast",
        "OUTBOUND, 5405/udp,        223.255.255.255, outbound udp ipv4",
        "OUTBOUND, 5405/udp,        240.0.0.1,       outbound udp ipv4",
        "OUTBOUND, 5405/udp,        192.0.0.0/2,     outbound udp ipv4",
        "OUTBOUND, 5405/udp,        fe80::1,         outbound udp ipv6",
        "OUTBOUND, 5405/udp,        fe00::/7,        outbound udp ipv6",
    })
    void a_permit_needs_its_direction_transport_family_and_range(
            Direction direction, String port, String net, String needed) {
        var permit = new Permit(direction, "web", "user", Net.parse(net), Port.parse(port));
        assertThat(Arrays.stream(Capability.values())
                        .filter(capability -> capability.isNeededFor(permit))
                        .map(EnumNames::of)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(needed);
    }
}
