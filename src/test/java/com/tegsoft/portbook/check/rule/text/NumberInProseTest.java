package com.tegsoft.portbook.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers in prose are ports: the sample's matrix has 443, 5061, 7788 and 30000-30099; the tests add 22 and 500. */
class NumberInProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the map on 443.",
                "the map on 443, at night",
                "the map (443)",
                "the map on port 8443",
                "the map on ports 25 and 26",
                "the map on Port 25",
                "the map, port number 25",
                "the map on TCP 25",
                "the map on TCP-25",
                "the map on 25/tcp",
                "the map on 25 UDP",
                "the map on UDP 10000-20000",
                "the map on SSH 22",
                "the map: HTTPS (443)",
                "Harita 25 numaralı portu kullanır",
                "Harita, bağlantı noktası 25",
                "Die Karte auf Portnummer 25",
                "الخريطة على المنفذ 25",
                "الخريطة على المنفذ ٢٥",
                "الخريطة على ٤٤٣",
                "the map at 198.51.100.7",
                "the map at 2a02:6b8:0:1::feed:ff",
                "the map on 30099",
            })
    void a_port_or_an_address_is_found(String words) {
        assertThat(findings(words)).as(words).isNotEmpty().allSatisfy(finding -> assertThat(finding.check())
                .isEqualTo("number-in-prose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the map for 70 seconds",
                "the map, kept for 30 days",
                "the map, about 2500 calls at a time",
                "the map with DSCP 46",
                "the map as RFC 9110 has it",
                "the map as ISO 443 has it",
                "the map for 22 people",
                "the map after 500 ms",
                "the map in 500 seconds",
                "the map, 443 % larger",
                "the map, 10.500 times",
                "the map of version 3.443",
                "the map since 2026",
                "the map in 24 portals",
                "the map, 99.9 percent of the time",
                "the map of 00:1a:2b:3c:4d:5e",
                "the map with Q.850 and T.38",
                "Die Karte nach 70 Sekunden",
                "Harita 70 saniye görünür",
                "الخريطة خلال 70 ثانية",
            })
    void a_number_that_counts_or_names_something_is_free(String words) {
        assertThat(findings(words)).as(words).isEmpty();
    }

    /** An id may end in a number, and the next word may be one for a port, in French even one for a door. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{service:sync-443} port",
                "port {service:sync-443}",
                "{ports:a-25} porte",
                "tcp {ports:a-25} udp",
                "{setting:x-443}"
            })
    void an_id_in_a_reference_is_no_number(String words) {
        assertThat(findings(words)).noneMatch(finding -> finding.check().equals("number-in-prose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{service:live} port 443",
                "port 443 {service:live}",
                "{service:x-1}443",
                "{443}",
                "{ports:443 tcp}"
            })
    void a_number_beside_a_reference_is_one(String words) {
        assertThat(findings(words)).anyMatch(finding -> finding.check().equals("number-in-prose"));
    }

    private static List<Finding> findings(String words) {
        var ports = "      - {port: 5061/tcp, protocol: sips, encryption: tls}\n";
        return Checks.findings(Sample.with(
                Example.edit("en/texts.yaml", "text: Looking at the map.", "text: \"Looking at " + words + "\"")
                        .and(
                                "matrix.yaml",
                                ports,
                                ports + "      - {port: 22/tcp, protocol: ssh, encryption: built-in}\n"
                                        + "      - {port: 500/udp, protocol: ike, encryption: built-in}\n")));
    }
}
