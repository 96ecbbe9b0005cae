package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
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
            100.64.0.1                               | - | x-100-64-0-1                | -
            fd00::7                                  | - | fd00-7                      | -
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
        var matrix = DraftedMatrix.of(imported);
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
        var matrix = DraftedMatrix.of(
                read("## Inbound\n\n|Port|Source|Description|\n|-|-|-|\n|TCP 443|%s|Web|\n".formatted(cell)));
        var service = matrix.services().values().iterator().next();
        assertThat(ids(service.roles())).isEqualTo(roles == null ? "" : roles);
        assertThat(hosts(matrix)).isEqualTo(hosts == null ? "" : hosts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agents", "Web"})
    void system_has_an_id_of_its_own(String taken) {
        var imported = read("## Inbound\n\n|Port|Source|Name|\n|-|-|-|\n|TCP 443|Agents|Web|\n\n"
                + "## Outbound\n\n|Port|Destination|Name|\n|-|-|-|\n|TCP 25|" + taken + "|Mail|\n");
        assertThat(ids(DraftedMatrix.of(imported).systems().keySet())).isEqualTo(Slug.of(taken) + "-system");
        assertThat(imported.findings()).noneMatch(finding -> finding.check().equals("duplicate-id"));
    }

    @Test
    void addresses_of_one_name_in_two_rows_are_one_host() {
        var matrix = DraftedMatrix.of(
                read("## Outbound\n\n|Port|Destination|Name|\n|-|-|-|\n|TCP 443|a.example.com 13.201.195.7|Web|\n"
                        + "|TCP 25|a.example.com 13.201.195.8, 13.201.195.7|Mail|\n"));
        assertThat(hosts(matrix)).isEqualTo("a.example.com 13.201.195.7 13.201.195.8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Client --> Site server            | inbound client > site-server
            Client `-->` Site server          | inbound client > site-server
            Client → Site server         | inbound client > site-server
            Client -> Site server             | inbound client > site-server
            2.1 Client => Site server         | inbound client > site-server
            Ports: Client -> Site server      | inbound client > site-server
            Client <--> Site server           | inbound site-server > client; inbound client > site-server
            Client ↔ Site server         | inbound site-server > client; inbound client > site-server
            Site server -> updates.example.com | outbound site-server > updates-example-com
            Node --> Node                     | inbound node > node
            Node ↔ Node                  | inbound node > node
            Ports used for node to node communications | inbound node > node
            Ports used for agent machine to control plane machine communications | inbound agent-machine > control-plane-machine
            Traffic from agents to the gateway | inbound agents > gateway
            Rules for traffic between database nodes | inbound database-nodes > database-nodes
            """)
    void heading_gives_the_ends_of_the_rows_below(String heading, String wanted) {
        var imported = read("## " + heading + "\n\n|Name|TCP|\n|-|-|\n|Web|443|\n" + OTHER_PARTS);
        assertThat(flows(DraftedMatrix.of(imported), "Web")).isEqualTo(wanted);
        assertThat(imported.findings())
                .noneMatch(finding -> finding.check().equals("assumed-direction"))
                .noneMatch(finding -> finding.check().equals("duplicate-flow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ports",
                "Settings -> Network -> Ports",
                "Ports for access to management traffic",
                "Connections between the client and the site server",
                "Ports from version 4 to 5",
                "This is the way from the client to the site server."
            })
    void other_heading_leaves_the_ends_open(String heading) {
        var imported = read("## " + heading + "\n\n|Name|TCP|\n|-|-|\n|Web|443|\n" + OTHER_PARTS);
        assertThat(flows(DraftedMatrix.of(imported), "Web"))
                .isEqualTo("inbound roles-not-stated > components-not-stated");
        assertThat(imported.findings()).anyMatch(finding -> finding.check().equals("assumed-direction"));
    }

    @ParameterizedTest
    @CsvSource({"All nodes, all nodes", "Server nodes, Server nodes", "A & B, a & b"})
    void machines_of_one_kind_are_a_part_of_the_product_at_both_ends(String from, String to) {
        for (var above : List.of("Ports", "Inbound", "Outbound")) {
            var imported = read("## " + above
                    + "\n\n|Name|Port|Source|Destination|\n|-|-|-|-|\n|Web|TCP 443|%s|%s|\n".formatted(from, to));
            var matrix = DraftedMatrix.of(imported);
            var service = matrix.services().values().iterator().next();
            assertThat(service.components()).hasSize(1).isEqualTo(service.roles());
            assertThat(service.direction()).isEqualTo(Direction.INBOUND);
            assertThat(matrix.components()).isEqualTo(service.components());
            assertThat(imported.findings()).noneMatch(finding -> finding.check().contains("component"));
        }
    }

    @Test
    void party_that_also_accepts_connections_is_ours_and_what_it_connects_to_is_not() {
        var matrix = DraftedMatrix.of(read("|Name|Port|From|To|\n|-|-|-|-|\n|Web|TCP 443|Client|Site server|\n"
                + "|Mail|TCP 25|Site server|Mail relay|\n|Page|TCP 80|Gateway|Client|\n"));
        assertThat(flows(matrix, "Web")).isEqualTo("inbound client > site-server");
        assertThat(flows(matrix, "Mail")).isEqualTo("outbound site-server > mail-relay");
        assertThat(flows(matrix, "Page")).isEqualTo("inbound gateway > client");
    }

    @ParameterizedTest
    @CsvSource({
        "A -> B,  A -> B,   1",
        "A -> B,  A -> C,   0",
        "A -> B,  C -> B,   0",
        "A -> B,  Ports,    0",
        "Ports,   Others,   0",
    })
    void flow_is_repeated_only_with_the_same_ends(String first, String second, int times) {
        var table = "## %s\n\n|Name|TCP|\n|-|-|\n|%s|443|\n\n";
        var imported = read(table.formatted(first, "Web") + table.formatted(second, "Page") + OTHER_PARTS);
        assertThat(imported.findings().stream()
                        .filter(finding -> finding.check().equals("duplicate-flow")))
                .hasSize(times);
    }

    @Test
    void row_that_repeats_several_is_named_once() {
        var imported = read("## A -> B\n\n|Name|TCP|\n|-|-|\n|Web|443|\n|Page|443, 80|\n|More|443, 80|\n");
        assertThat(imported.findings().stream()
                        .filter(finding -> finding.check().equals("duplicate-flow")))
                .extracting(finding -> finding.at().line())
                .containsExactly(8, 9);
    }

    /** So that the parts of the product are told apart on every page. */
    private static final String OTHER_PARTS =
            "\n## Gateway -> Site server\n\n|Name|TCP|\n|-|-|\n|Proxy|8081|\n\n## Site server -> Gateway\n\n|Name|TCP|\n|-|-|\n|Back|8082|\n";

    private static String flows(Matrix matrix, String name) {
        return matrix.services().values().stream()
                .filter(service -> service.id().value().startsWith(Slug.of(name)))
                .map(service -> "%s %s > %s"
                        .formatted(
                                service.direction().name().toLowerCase(Locale.ROOT),
                                ids(service.direction() == Direction.INBOUND ? service.roles() : service.components()),
                                ids(
                                        service.direction() == Direction.INBOUND
                                                ? service.components()
                                                : service.machines())))
                .collect(Collectors.joining("; "));
    }

    @Test
    void port_before_a_party_is_not_part_of_its_name() {
        var matrix = DraftedMatrix.of(read(
                "|Source|Destination|Protocol|Purpose|\n|-|-|-|-|\n|>1023 Agent PC|80 Web server|TCP|Download|\n"));
        var service = matrix.services().values().iterator().next();
        assertThat(service.listeners())
                .extracting(listener -> listener.port().toString())
                .containsExactly("80/tcp");
        assertThat(ids(service.roles())).isEqualTo("agent-pc");
    }

    /** Whatever stands in cells and headings, the draft is one that the matrix reader accepts. */
    @Test
    void any_mix_of_cells_gives_a_draft_that_can_be_read() {
        var ends = List.of(
                "",
                "-",
                "Clients",
                "All nodes",
                "Any",
                "*",
                "localhost",
                "10.0.0.0/8",
                "13.201.195.7",
                "13.201.195.7/24",
                "300.1.2.3",
                "2603:1063::105",
                "2603:1063:0:0::105/128",
                "a.example.com",
                "*.example.com, b.example.com",
                "Server (a.example.com)",
                "\u0627\u0644\u062e\u0627\u062f\u0645",
                "12",
                "> 1023 Agent",
                "A/B",
                "A, B; C",
                "Internet",
                "The machines of the customer that are in another building, and those of the partners",
                "{x}: [y]",
                "\"q\" # r");
        var ports = List.of(
                "443",
                "80 or 8530",
                "80, 443",
                "ICMP",
                "ICMP 8",
                "ESP",
                "IP protocol 17",
                "any",
                "1024+",
                "TCP 443 / UDP 443",
                "",
                "n/a",
                "SCTP 36412",
                "70000",
                "4500-4400",
                "Protocol 50");
        var headings = List.of(
                "Ports",
                "Inbound",
                "Outbound",
                "Local ports",
                "A -> B",
                "A \u2194 a.example.com",
                "Clients --> Clients",
                "between nodes",
                "-> ->",
                "A ->",
                "1.2 A => B, both",
                "Ports for A to B traffic");
        var random = new SplittableRandom(20);
        for (var page = 0; page < 150; page++) {
            var text = new StringBuilder();
            for (var table = 0; table < 3; table++) {
                var ended = random.nextBoolean();
                text.append("\n## ").append(any(headings, random)).append("\n\n|Name|Protocol|Port|Source port|");
                text.append(ended ? "Source|Destination|\n|-|-|-|-|-|-|\n" : "\n|-|-|-|-|\n");
                for (var row = 0; row < 4; row++) {
                    text.append("|")
                            .append(any(ends, random))
                            .append("|")
                            .append(any(List.of("TCP", "UDP", "ICMP", "ESP", "TCP/UDP", ""), random));
                    text.append("|")
                            .append(any(ports, random))
                            .append("|")
                            .append(any(List.of("", "5060", ">1023", "67, 68", "any"), random))
                            .append("|");
                    text.append(ended ? any(ends, random) + "|" + any(ends, random) + "|\n" : "\n");
                }
            }
            var read = YamlReader.read(
                    new Source("matrix.yaml", read(text.toString()).draft()));
            assertThat(read.findings()).as(text.toString()).isEmpty();
            assertThat(MatrixReader.read(read.value()).findings())
                    .as(text.toString())
                    .isEmpty();
        }
    }

    private static String any(List<String> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            page.md   ! # Aurora¶¶## Ports¶¶From the internet¶¶|Port|Use|¶|-|-|¶|TCP 443|Pages|¶¶|Port|Use|¶|-|-|¶|TCP 25|Mail|
            page.adoc ! == Ports¶¶.From the internet¶|===¶|Port |Use¶¶|TCP 443 |Pages¶|===¶¶,===¶Port,Use¶TCP 25,Mail¶,===
            page.html ! <h1>Ports</h1><table><caption>From the internet</caption><tr><th>Port<th>Use<tr><td>TCP 443<td>Pages</table><table><tr><th>Port<th>Use<tr><td>TCP 25<td>Mail</table>
            """)
    void what_is_said_above_a_table_is_not_said_of_the_next_one(String file, String page) {
        var imported = Importer.read(file, page.replace("¶", "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(DraftedMatrix.of(imported).services().values())
                .extracting(service -> service.exposure().orElseThrow())
                .containsExactly(Exposure.ANY, Exposure.RESTRICTED);
    }

    private static Importer.Imported outbound(String cell) {
        return read("## Outbound\n\n|Port|Destination|Description|\n|-|-|-|\n|TCP 443|%s|Search|\n".formatted(cell));
    }

    private static Importer.Imported read(String page) {
        return Importer.read("page.md", ("# Aurora ports\n\n" + page).getBytes(StandardCharsets.UTF_8));
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
