package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a matrix exposes: ports, times who can reach them. */
class AttackSurfaceTest {

    @ParameterizedTest(name = "{1} instead of {0}: {2} for anyone, {3} for named sources, {4} outbound")
    @CsvSource(delimiter = '|', textBlock = """
            product: Example   | product: Other           | 10003 | 1 | 2
            source: any        | source: restricted       | 10002 | 2 | 2
            source: restricted | source: any              | 10004 | 0 | 2
            port: 443/tcp      | port: 443/tcp, source: restricted | 10002 | 2 | 2
            roles: [admin]     | roles: [admin, user]     | 10003 | 2 | 2
            roles: [user]      | roles: [user, admin]     | 10003 | 1 | 2
            port: 22/tcp       | port: 443/tcp            | 10003 | 0 | 2
            port: 22/tcp       | port: 22-31/tcp          | 10003 | 10 | 2
            port: 443/tcp      | port: 443-445/tcp        | 10005 | 1 | 2
            port: 443/tcp      | port: 5060/udp           | 10002 | 1 | 2
            10000-20000/udp    | 10000-10001/udp          | 4     | 1 | 2
            """)
    void each_port_counts_once_for_each_who_can_reach_it(
            String text, String other, long anyone, long named, long outbound) {
        var surface = AttackSurface.of(SmallMatrix.with(text, other));
        assertThat(surface).isEqualTo(new AttackSurface(anyone, named, outbound));
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2} outbound")
    @CsvSource(delimiter = '|', textBlock = """
            '    - address: 2001:db8:9::7'  | ''                         | 1
            '    - address: 203.0.113.7'    | '    - address: 203.0.113.7\n    - address: 203.0.113.8' | 3
            """)
    void outbound_ports_count_once_for_each_address(String text, String other, long outbound) {
        var changed = other.replace("\\n", "\n");
        assertThat(AttackSurface.of(SmallMatrix.with(text, changed)).outbound()).isEqualTo(outbound);
    }
}
