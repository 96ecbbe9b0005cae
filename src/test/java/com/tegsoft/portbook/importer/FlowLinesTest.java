package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Service;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say with an arrow who connects to whom. */
class FlowLinesTest {

    private static final List<String> FORWARD =
            List.of("->", "-->", "->>", "=>", "==>", "→", "⇒", "⟶", "➔", "➜", "➡", "––>", "──>", "─▶");
    private static final List<String> BACKWARD = List.of("<-", "<--", "<=", "←", "⇐", "⟵", "<──", "◀─");
    private static final List<String> BOTH = List.of("<->", "<-->", "<=>", "↔", "⇄", "⇔", "⟷");

    /** So that the parts of the product are told apart on every page. */
    private static final String OTHER = "Pond -> Lake: TCP 7999";

    /** Files with lines in them, in each way in which such a page writes them. */
    private record Page(String file, String start, String line, String end) {

        Importer.Imported read(List<String> lines) {
            var text = Stream.concat(lines.stream(), Stream.of(OTHER))
                    .map(words ->
                            file.endsWith(".html") ? words.replace("<", "&lt;").replace(">", "&gt;") : words)
                    .map(line::formatted)
                    .collect(Collectors.joining("", start, end));
            return Importer.read(file, text.replace("¶", "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<Page> pages() {
        return Stream.of(
                new Page("page.md", "# Hawk ports¶¶", "%s¶", ""),
                new Page("page.md", "# Hawk ports¶¶", "%s¶¶", ""),
                new Page("page.md", "# Hawk ports¶¶", "- %s¶", ""),
                new Page("page.md", "# Hawk ports¶¶1. Flows:¶", "   - %s¶", ""),
                new Page("page.md", "# Hawk ports¶¶```text¶", "%s¶", "```¶"),
                new Page("page.md", "# Hawk ports¶¶", "<li>%s</li>¶", ""),
                new Page("page.rst", "Hawk ports¶==========¶¶Flows::¶¶", "    %s¶", ""),
                new Page("page.rst", "Hawk ports¶==========¶¶", "* %s¶", ""),
                new Page("page.adoc", "= Hawk ports¶¶", "* %s¶", ""),
                new Page("page.adoc", "= Hawk ports¶¶----¶", "%s¶", "----¶"),
                new Page("page.txt", "Hawk ports¶¶", "%s¶", ""),
                new Page("page.txt", "Hawk ports¶¶", "  %s¶", ""),
                new Page("page.html", "<h1>Hawk ports</h1><pre>", "%s¶", "</pre>"),
                new Page("page.html", "<h1>Hawk ports</h1><p>", "%s<br>", "</p>"),
                new Page("page.html", "<h1>Hawk ports</h1><p>¶", "%s<br/>¶", "</p>"),
                new Page("page.html", "<h1>Hawk ports</h1><ul>", "<li>%s</li>¶", "</ul>"),
                new Page("page.html", "<h1>Hawk ports</h1>", "<p>%s</p>", ""),
                new Page("page.html", "<h1>Hawk ports</h1>", "<div>%s</div>¶", ""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void line_is_read_with_any_arrow_and_in_any_format(Page page) {
        for (var arrow : FORWARD) {
            assertThat(flows(page.read(List.of("Client " + arrow + " Gateway: TCP 443"))))
                    .as("%s %s", page, arrow)
                    .containsExactly("client > gateway 443/tcp");
        }
        for (var arrow : BACKWARD) {
            assertThat(flows(page.read(List.of("Gateway " + arrow + " Client: TCP 443"))))
                    .as("%s %s", page, arrow)
                    .containsExactly("client > gateway 443/tcp");
        }
        for (var arrow : BOTH) {
            assertThat(flows(page.read(List.of("Left " + arrow + " Right: TCP 443"))))
                    .as("%s %s", page, arrow)
                    .containsExactlyInAnyOrder("left > right 443/tcp", "right > left 443/tcp");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lines_of_one_block_are_read_one_by_one(Page page) {
        for (var count : List.of(1, 2, 7)) {
            var lines = Stream.iterate(1, i -> i <= count, i -> i + 1)
                    .map(i -> "Client -> Gateway %s: TCP %d, UDP %d".formatted((char) ('A' + i), 1000 + i, 2000 + i))
                    .toList();
            var imported = page.read(lines);
            assertThat(flows(imported))
                    .as(page.toString())
                    .containsExactlyInAnyOrderElementsOf(Stream.iterate(1, i -> i <= count, i -> i + 1)
                            .flatMap(i -> Stream.of(1000, 2000).map(port -> "client > gateway-%s %d/%s"
                                    .formatted((char) ('a' + i), port + i, port == 1000 ? "tcp" : "udp")))
                            .toList());
            assertThat(imported.findings())
                    .noneMatch(finding -> finding.check().equals("port-in-sentence"))
                    .noneMatch(finding -> finding.check().equals("little-understood"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Client -> Gateway: TCP 88                        ! client > gateway 88/tcp
            Client→Gateway: TCP 88                           ! client > gateway 88/tcp
            Client -> Gateway : TCP 88                       ! client > gateway 88/tcp
            Client -> Gateway TCP/443 (HTTPS)                ! client > gateway 443/tcp
            Client -> Gateway 443/tcp                        ! client > gateway 443/tcp
            Client -> Gateway (443/tcp)                      ! client > gateway 443/tcp
            Client -> Gateway [TCP 443]                      ! client > gateway 443/tcp
            Client -> Gateway, TCP 443                       ! client > gateway 443/tcp
            Client -> Gateway on TCP 443                     ! client > gateway 443/tcp
            Client -> Gateway via TCP port 443               ! client > gateway 443/tcp
            Client -> Gateway - TCP 443                      ! client > gateway 443/tcp
            Client -> Gateway – TCP 443                      ! client > gateway 443/tcp
            Client -> Gateway: HTTPS (TCP 443)               ! client > gateway 443/tcp
            Client -> Gateway: HTTPS 443                     ! client > gateway 443/tcp
            Client -> Gateway: TCP 443 (for 25 users)        ! client > gateway 443/tcp
            Client -> Gateway: TCP 80, 443                   ! client > gateway 80/tcp 443/tcp
            Client -> Gateway: TCP 80/443                    ! client > gateway 80/tcp 443/tcp
            Client -> Gateway: TCP 80 and UDP 53             ! client > gateway 80/tcp 53/udp
            Client -> Gateway: TCP/UDP 53                    ! client > gateway 53/tcp 53/udp
            Client -> Gateway: TCP 5000-5010                 ! client > gateway 5000-5010/tcp
            Client -> Gateway: TCP 5000 – 5010               ! client > gateway 5000-5010/tcp
            Client -> Gateway: TCP 49152 to 65535            ! client > gateway 49152-65535/tcp
            Client -> Gateway: ICMP echo request             ! client > gateway icmp/echo-request
            TCP 443: Client -> Gateway                       ! client > gateway 443/tcp
            443/tcp Client -> Gateway                        ! client > gateway 443/tcp
            TCP 80, 443: Client -> Gateway                   ! client > gateway 80/tcp 443/tcp
            Client -> TCP 443 -> Gateway                     ! client > gateway 443/tcp
            Client --(TCP 443)--> Gateway                    ! client > gateway 443/tcp
            Client -- TCP 443 --> Gateway                    ! client > gateway 443/tcp
            Gateway <- TCP 443 <- Client                     ! client > gateway 443/tcp
            Gateway <-- Client (TCP 443)                     ! client > gateway 443/tcp
            Mail: Client -> Gateway (TCP 25)                 ! client > gateway 25/tcp
            1. Client -> Gateway: TCP 25                     ! client > gateway 25/tcp
            **Client -> Gateway**: TCP 25                    ! client > gateway 25/tcp
            **Client** -> **Gateway**: `25/tcp`              ! client > gateway 25/tcp
            `Client` -> `Gateway`: `25/tcp`                  ! client > gateway 25/tcp
            "Client" -> "Gateway" [label="25/tcp"];          ! client > gateway 25/tcp
            C[Client] -->|TCP 25| G[Gateway]                 ! client > gateway 25/tcp
            Client -->|TCP 25| Gateway                       ! client > gateway 25/tcp
            Client->>Gateway: TCP 25                         ! client > gateway 25/tcp
            Node 2 -> Node 3: TCP 25                         ! node-2 > node-3 25/tcp
            Node -> Node: TCP 25                             ! node > node 25/tcp
            Node <-> Node: TCP 25                            ! node > node 25/tcp
            İstemci -> Geçit: TCP 25                         ! istemci > gecit 25/tcp
            Block storage -> Gateway: TCP 25                 ! block-storage > gateway 25/tcp
            Client -> Gateway: TCP 25, not encrypted         ! client > gateway 25/tcp
            """)
    void ports_are_where_the_line_has_them(String line, String flow) {
        var imported = read(line);
        assertThat(String.join(" ", flows(imported)).replaceAll(" [^ ]+ > [^ ]+(?= )", ""))
                .as(line)
                .isEqualTo(flow.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client -> Gateway: TCP 23 is blocked",
                "Client -> Gateway: TCP 23 (deny)",
                "Client -> Gateway: no TCP 23",
                "Client -> Proxy -> Gateway: TCP 23",
                "Client -> TCP 23 <- Gateway",
                "Open Settings -> Network and enter TCP 23",
                "Client (TCP 1024) -> Gateway: TCP 23",
                "Client:1024 -> Gateway: TCP 23",
                "Is it Client -> Gateway: TCP 23?",
                "server->listen(TCP 23)",
                "docker run -p 8023->23/tcp",
                "TCP 23 -> TCP 24",
            })
    void other_arrow_gives_no_flow_and_hides_no_port(String line) {
        for (var page : List.of("%s\n", "- %s\n", "```\n%s\n```\n")) {
            var imported = read(page.formatted(line));
            assertThat(flows(imported)).as(line).noneMatch(flow -> flow.matches("client > .*"));
            assertThat(imported.draft() + imported.findings()).as(line).contains("23");
        }
    }

    @ParameterizedTest
    @CsvSource({"Client -> Gateway: 7443,7443", "Gateway <- Client: 7443,7443", "Client -> gw.example.com:7443,7443"})
    void port_without_a_transport_is_named_and_not_drafted(String line, String port) {
        var imported = read(line);
        assertThat(flows(imported)).isEmpty();
        assertThat(imported.findings())
                .anyMatch(finding -> finding.check().equals("unstated-transport")
                        && finding.message().contains("`" + port + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client -> Gateway:\n\n- TCP 25\n- UDP 53\n",
                "- Client -> Gateway\n  - TCP 25\n  - UDP 53\n",
                "## Client -> Gateway\n\n- TCP 25\n- UDP 53\n",
                "## Gateway <- Client\n\n- TCP 25\n- UDP 53\n",
                "## From the client to the gateway\n\n- TCP 25\n- UDP 53\n",
                "## Client -> Gateway: TCP 25, UDP 53\n\n- TCP 25\n- UDP 53\n",
                "## Client -> Gateway: TCP 25, UDP 53\n\nThe mail and the names.\n",
                "## Client -> Gateway: TCP 25, UDP 53\n\n|Port|Use|\n|-|-|\n|TCP 25|Mail|\n|UDP 53|Names|\n",
                "|Flow|Port|\n|-|-|\n|Client -> Gateway|TCP 25|\n|Gateway <- Client|UDP 53|\n",
            })
    void words_above_give_the_ends_once(String page) {
        assertThat(flows(read(page))).containsExactlyInAnyOrder("client > gateway 25/tcp", "client > gateway 53/udp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Source||Destination|Port|\n|-|-|-|-|\n|Client|->|Gateway|TCP 25|\n|Gateway|<-|Client|UDP 53|\n",
                "|Source|Direction|Destination|Port|\n|-|-|-|-|\n|Client|→|Gateway|TCP 25|\n|Gateway|←|Client|UDP 53|\n",
                "|One|Way|Other|Port|\n|-|-|-|-|\n|Client|=>|Gateway|TCP 25|\n|Gateway|⇐|Client|UDP 53|\n",
                "|Port|Machine||Machine|\n|-|-|-|-|\n|TCP 25|Client|`->`|Gateway|\n|UDP 53|Gateway|`<-`|Client|\n",
                "```\nClient   ->  Gateway   TCP 25   Mail\nGateway  <-  Client    UDP 53   Names\n```\n",
            })
    void cell_with_an_arrow_is_between_the_ends(String page) {
        assertThat(flows(read(page))).containsExactlyInAnyOrder("client > gateway 25/tcp", "client > gateway 53/udp");
    }

    @Test
    void arrow_in_a_column_of_directions_is_one_where_no_parties_are_beside_it() {
        assertThat(DraftedMatrix.of(read("|Name|Direction|Port|\n|-|-|-|\n|Web|->|TCP 443|\n|Mail|<-|TCP 25|\n"))
                        .services()
                        .values())
                .extracting(service ->
                        service.id() + " " + service.direction().name().toLowerCase(Locale.ROOT))
                .contains("web outbound", "mail inbound");
    }

    @Test
    void arrow_before_a_number_is_no_party() {
        var imported = read("|Name|Port|\n|-|-|\n|Web|TCP <= 1024|\n|Mail|TCP => 1024|\n|Map|8443->443/tcp|\n");
        assertThat(imported.draft()).doesNotContain("components:").contains("roles-not-stated");
    }

    @ParameterizedTest
    @CsvSource({
        "Gateway -> updates.example.com: TCP 443, outbound",
        "updates.example.com <- Gateway: TCP 443, outbound",
        "updates.example.com -> Gateway: TCP 443, inbound",
        "Hawk -> Mail relay: TCP 443,             outbound",
        "Mail relay -> Hawk: TCP 443,             inbound",
        "Internet -> Gateway: TCP 443,            inbound",
        "Gateway -> Internet: TCP 443,            outbound",
    })
    void direction_is_that_of_the_arrow_seen_from_the_product(String line, String direction) {
        assertThat(DraftedMatrix.of(read(line)).services().values().stream()
                        .filter(service ->
                                service.listeners().get(0).port().toString().equals("443/tcp")))
                .extracting(service -> service.direction().name().toLowerCase(Locale.ROOT))
                .containsExactly(direction);
    }

    private static Importer.Imported read(String lines) {
        return Importer.read("page.md", ("# Hawk ports\n\n" + lines + "\n\n" + OTHER).getBytes(StandardCharsets.UTF_8));
    }

    /** {@code CLIENT > SERVER PORT} of each port of the draft. */
    private static List<String> flows(Importer.Imported imported) {
        return DraftedMatrix.of(imported).services().values().stream()
                .filter(service -> !ends(service).contains("pond"))
                .flatMap(service -> service.listeners().stream().map(listener -> ends(service) + " " + listener.port()))
                .toList();
    }

    private static String ends(Service service) {
        return Stream.of(service.roles(), service.components())
                .map(ids -> ids.stream().map(Object::toString).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" > "));
    }
}
