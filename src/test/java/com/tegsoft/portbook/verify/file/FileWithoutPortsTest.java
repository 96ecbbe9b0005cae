package com.tegsoft.portbook.verify.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may not say of which nothing is expected: a port, or an address. */
class FileWithoutPortsTest {

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            nothing of the kind         | []
            TCP 443                     | [TCP 443]
            open udp/5060 now           | [udp/5060]
            443/tcp and 443/tcp         | [443/tcp]
            tcp: 1, 2/udp               | [tcp: 1, 2/udp]
            tcp 123456                  | []
            TCPs 443                    | []
            443                         | []
            192.0.2.1                   | [192.0.2.1]
            version 1.2.3               | []
            version 1.2.3.4.5           | []
            at 2001:db8:9::7            | [2001:db8:9::7]
            at 203.0.113.7              | [203.0.113.7]
            at 2001:db8:9::8            | []
            """)
    void a_port_or_an_address_is_found(String text, String expected) {
        var facts = FileWithoutPorts.facts(SmallMatrix.matrix(), text);
        assertThat(facts.expected()).isEmpty();
        assertThat(facts.actual()).asString().isEqualTo(expected);
    }
}
