package com.tegsoft.portbook.check.rule.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.check.rule.structure.MisplacedField;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What checks say of a port with sources of its own. */
class PortSourceTest {

    private static final String SECURE = "{port: 5061/tcp, protocol: sips, encryption: tls}";
    private static final String MEDIA =
            "{port: 30000-30099/udp, protocol: srtp, encryption: srtp, setting: media-range}";

    /** A port's fields with a source of its own. */
    private static String with(String port, @Nullable String source) {
        return source == null ? port : port.replace(", protocol", ", source: " + source + ", protocol");
    }

    private static Stream<Finding> found(Check check, Example example) {
        return check.find(Sample.with(example));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            restricted | any        |            | `5061/tcp` is for other sources than the other ports of `phone`
            restricted |            | any        | `30000-30099/udp` is for other sources than the other ports of `phone`
            any        | restricted |            | `5061/tcp` is for other sources than the other ports of `phone`
            restricted | restricted |            |
            restricted | any        | any        |
            any        |            |            |
            """)
    void a_port_for_other_sources_than_the_rest_says_why(
            String service, @Nullable String one, @Nullable String other, @Nullable String message) {
        var example = Example.edit("matrix.yaml", "source: restricted", "source: " + service)
                .and("matrix.yaml", SECURE, with(SECURE, one))
                .and("matrix.yaml", MEDIA, with(MEDIA, other));
        assertThat(found(new OtherSource(), example))
                .extracting(Finding::message)
                .isEqualTo(Stream.ofNullable(message).toList());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"any, any, 0", "any, , 1", ", restricted, 1"})
    void a_service_may_leave_the_sources_to_its_ports(@Nullable String one, @Nullable String other, int findings) {
        var example = Example.edit("matrix.yaml", "    source: restricted\n", "")
                .and("matrix.yaml", SECURE, with(SECURE, one))
                .and("matrix.yaml", MEDIA, with(MEDIA, other));
        assertThat(found(new InboundWithoutSource(), example)).hasSize(findings);
    }

    @Test
    void an_outbound_port_has_no_sources() {
        var example =
                Example.edit("matrix.yaml", "{port: 7788/tcp, protocol", "{port: 7788/tcp, source: any, protocol");
        assertThat(found(new MisplacedField(), example))
                .extracting(Finding::message)
                .containsExactly("an outbound service has no `source`");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"any, , 1", "any, restricted, 0", "restricted, any, 1", "restricted, , 0"})
    void a_shell_is_exposed_by_its_own_port(String service, @Nullable String port, int findings) {
        var example = Example.edit("matrix.yaml", "source: restricted", "source: " + service)
                .and("matrix.yaml", SECURE, with("{port: 22/tcp, protocol: ssh, encryption: built-in}", port));
        assertThat(found(new ExposedService(), example)).hasSize(findings);
    }
}
