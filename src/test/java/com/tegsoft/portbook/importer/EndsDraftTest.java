package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who connects, and where to: as cells name them, and as the draft has them. */
class EndsDraftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            git.example.com                          | git.example.com                 | - | -
            *.example.com                            | *.example.com                   | - | -
            a.example.com, b.example.com             | a.example.com b.example.com     | - | -
            git.example.com (13.201.195.7)           | git.example.com 13.201.195.7    | - | -
            13.201.195.7 (git.example.com)           | git.example.com 13.201.195.7    | - | -
            13.201.195.7, 13.201.195.8               | ? 13.201.195.7 13.201.195.8     | - | -
            13.201.195.7/32                          | ? 13.201.195.7                  | - | -
            13.201.195.0/24                          | ? 13.201.195.0/24               | - | -
            13.201.195.4-13.201.195.5                | ? 13.201.195.4/31               | - | -
            2603:1063::105                           | ? 2603:1063::105                | - | -
            2603:1063::/32                           | ? 2603:1063::/32                | - | -
            10.0.0.0/8                               | - | x-10-0-0-0-8                | -
            Domain controller                        | - | domain-controller           | -
            Domain controller; Time server           | - | domain-controller time-server | -
            Domain controller, time.example.com      | time.example.com | domain-controller | -
            Hosted/Imported Kubernetes API           | - | hosted-imported-kubernetes-api | -
            Internet                                 | - | - | Internet
            any                                      | - | - | any
            0.0.0.0/0                                | - | - | 0.0.0.0/0
            """)
    void destination_is_a_host_or_a_system(String cell, String hosts, String systems, String open) {
        var imported = outbound(cell);
        var matrix = matrix(imported);
        assertThat(hosts(matrix)).isEqualTo(hosts == null ? "" : hosts);
        assertThat(ids(matrix.systems().keySet())).isEqualTo(systems == null ? "" : systems);
        var service = matrix.services().values().iterator().next();
        assertThat(service.hosts()).hasSameSizeAs(matrix.hosts().keySet());
        assertThat(service.systems()).hasSameSizeAs(matrix.systems().keySet());
        assertThat(imported.findings().stream()
                        .filter(finding -> finding.check().equals("unaddressed-destination")))
                .hasSize(open == null ? 0 : 1)
                .allMatch(finding -> finding.message().contains("`" + open + "` names no machine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Agents                          | agents | -
            Load balancer that ends all the TLS sessions | load-balancer-that-ends-all-the-tls-sessions | -
            10.0.0.0/8                      | x-10-0-0-0-8 | -
            13.201.195.7                    | - | ? 13.201.195.7
            push.example.com                | - | push.example.com
            Agents, push.example.com        | agents | push.example.com
            """)
    void source_is_a_role_or_somebody_elses_machine(String cell, String roles, String hosts) {
        var matrix =
                matrix(read("## Inbound\n\n|Port|Source|Description|\n|-|-|-|\n|TCP 443|%s|Web|\n".formatted(cell)));
        var service = matrix.services().values().iterator().next();
        assertThat(ids(service.roles())).isEqualTo(roles == null ? "" : roles);
        assertThat(hosts(matrix)).isEqualTo(hosts == null ? "" : hosts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agents", "Web"})
    void system_has_an_id_of_its_own(String taken) {
        var imported = read("## Inbound\n\n|Port|Source|Name|\n|-|-|-|\n|TCP 443|Agents|Web|\n\n"
                + "## Outbound\n\n|Port|Destination|Name|\n|-|-|-|\n|TCP 25|" + taken + "|Mail|\n");
        assertThat(ids(matrix(imported).systems().keySet())).isEqualTo(Slug.of(taken) + "-system");
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("duplicate-id"));
    }

    @Test
    void addresses_of_one_name_in_two_rows_are_one_host() {
        var matrix = matrix(
                read("## Outbound\n\n|Port|Destination|Name|\n|-|-|-|\n|TCP 443|a.example.com 13.201.195.7|Web|\n"
                        + "|TCP 25|a.example.com 13.201.195.8, 13.201.195.7|Mail|\n"));
        assertThat(hosts(matrix)).isEqualTo("a.example.com 13.201.195.7 13.201.195.8");
    }

    private static Importer.Imported outbound(String cell) {
        return read("## Outbound\n\n|Port|Destination|Description|\n|-|-|-|\n|TCP 443|%s|Search|\n".formatted(cell));
    }

    private static Importer.Imported read(String page) {
        return Importer.read("page.md", ("# Aurora ports\n\n" + page).getBytes(StandardCharsets.UTF_8));
    }

    private static Matrix matrix(Importer.Imported imported) {
        var read = MatrixReader.read(
                YamlReader.read(new Source("matrix.yaml", imported.draft())).value());
        assertThat(read.findings()).isEmpty();
        return read.value();
    }

    private static String hosts(Matrix matrix) {
        return matrix.hosts().values().stream()
                .map(host -> host.name().replaceAll("host-.*\\.invalid", "?")
                        + host.addresses().stream()
                                .map(address -> " " + address.text())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String ids(Collection<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(" "));
    }
}
