package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every usual spelling of a port, in every format, and bytes that are no page at all. */
class ImportedFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCP 443                  | 443/tcp
            tcp/443                  | 443/tcp
            443 (TCP)                | 443/tcp
            443/TCP                  | 443/tcp
            TCP: 443                 | 443/tcp
            TCP-443                  | 443/tcp
            TCP port 443*            | 443/tcp
            TCP 443\u00b9            | 443/tcp
            TCP \u0664\u0664\u0663   | 443/tcp
            TCP 80, 443              | 80/tcp 443/tcp
            80, 443 TCP              | 80/tcp 443/tcp
            80/tcp 53/udp            | 80/tcp 53/udp
            TCP 443/UDP 3478         | 443/tcp 3478/udp
            TCP/UDP 5060             | 5060/tcp 5060/udp
            5060 TCP and UDP         | 5060/tcp 5060/udp
            TCP 10246/10247/10248    | 10246/tcp 10247/tcp 10248/tcp
            UDP 49152 \u2013 65535   | 49152-65535/udp
            UDP 49152 to 65535       | 49152-65535/udp
            TCP 5900:5999            | 5900-5999/tcp
            UDP 1024+                | 1024-65535/udp
            UDP >1023                | 1024-65535/udp
            UDP 1024 and above       | 1024-65535/udp
            UDP 1024 onwards         | 1024-65535/udp
            UDP from 1024            | 1024-65535/udp
            UDP from 1024 to 2047    | 1024-2047/udp
            UDP 1024 from 10 clients | 1024/udp 10/udp
            UDP starting at 1024     | 1024-65535/udp
            UDP ab 1024              | 1024-65535/udp
            ab 1024 (UDP)            | 1024-65535/udp
            UDP 1024 aufwärts        | 1024-65535/udp
            UDP 1024 ve üzeri        | 1024-65535/udp
            UDP à partir de 1024     | 1024-65535/udp
            UDP 1024 en adelante     | 1024-65535/udp
            UDP up to 1024           | 1-1024/udp
            UDP bis 1024             | 1-1024/udp
            UDP 3478-3481, 50000-50999 | 3478-3481/udp 50000-50999/udp
            UDP `9000`-`9999`        | 9000-9999/udp
            UDP **9000** to **9999** | 9000-9999/udp
            UDP 49,152-65,535        | 49152-65535/udp
            UDP 49.152 bis 65.535    | 49152-65535/udp
            UDP 30 000 – 40 000 | 30000-40000/udp
            UDP 1,024 and above      | 1024-65535/udp
            TCP 22,135-139,445       | 22/tcp 135-139/tcp 445/tcp
            TCP 25,110,143           | 25/tcp 110/tcp 143/tcp
            UDP 10000 - UDP 20000    | 10000-20000/udp
            10000/udp - 20000/udp    | 10000-20000/udp
            TCP 80 - UDP 53          | 80/tcp 53/udp
            UDP between 10 and 20    | 10-20/udp
            UDP 10 and 20            | 10/udp 20/udp
            TCP+UDP 53               | 53/tcp 53/udp
            53/tcp+udp               | 53/tcp 53/udp
            TCP-UDP 53               | 53/tcp 53/udp
            TCP 8080 (v2.3)          | 8080/tcp
            TCP 443<sup>[Note 2](#note2)</sup> | 443/tcp
            TCP 443 <sup>[Note 2](#note2) Another port can be set</sup> | 443/tcp
            TCP 443 <!-- until 2020: 8443 --> | 443/tcp
            TCP 80<br/>TCP 443       | 80/tcp 443/tcp
            TCP 5061 (1024-65535)    | 5061/tcp
            80, 443 (TCP)            | 80/tcp 443/tcp
            80 (TCP), 443            | 80/tcp 443/tcp
            80/tcp, 443 (UDP)        | 80/tcp 443/udp
            TCP 443, frames 0x8890   | 443/tcp
            8443->443/tcp            | 8443/tcp 443/tcp
            TCP 8443 → 443           | 8443/tcp 443/tcp
            192.0.2.7:8443/tcp       | 8443/tcp
            UDP/IKE 500, ESP (IP 50), NAT-T 4500 | 500/udp 4500/udp esp
            TCP 5061 [5000-5099]     | 5061/tcp
            TCP 5061 (8000-8100)     | 5061/tcp 8000-8100/tcp
            TCP 70000                |
            -1                       |
            ICMP                     | icmp/echo-request
            """)
    void spelling_in_a_cell_is_understood(String cell, String ports) {
        var page = "Ports\n\n| Service | Port |\n|---|---|\n| Web | %s |\n".formatted(cell);
        var wanted = ports == null ? List.<String>of() : List.of(ports.split(" "));
        assertThat(drafted(read("page.md", page))).containsExactlyElementsOf(wanted);
    }

    static Stream<String[]> pages() {
        return Stream.of(
                new String[] {"|Use|Port|\n|-|-|\n|DNS: names (TCP and UDP)|53|\n", "53/tcp 53/udp"},
                new String[] {"|Use|Port|\n|-|-|\n|HTTP: pages (TCP only)|8500|\n", "8500/tcp"},
                new String[] {"|Use|Port|\n|-|-|\n|HTTPS: the same|8501|\n", "8501/tcp"},
                new String[] {"|Use|Internal port|Host port|Protocol|\n|-|-|-|-|\n|Web|443|443|TCP|\n", "443/tcp"},
                new String[] {
                    "|Application protocol|Protocol|Ports|\n|-|-|-|\n|Web|TCP|443|\n|Ping|ICMP||\n",
                    "443/tcp icmp/echo-request"
                });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_column_is_about_is_seen_from_its_values(String table, String ports) {
        assertThat(drafted(read("page.md", "Ports\n\n" + table))).containsExactly(ports.split(" "));
    }

    @Test
    void transport_in_a_sentence_of_a_description_is_not_taken() {
        var page = "Ports\n\n|Use|Port|\n|-|-|\n|Pages, but not over UDP|8500|\n";
        assertThat(drafted(read("page.md", page))).isEmpty();
        assertThat(checks(page)).contains("unstated-transport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Node|CPU|RAM|\n|-|-|-|\n|Server|2 cores|16 GB|\n|Agent|1|512 MB|\n",
                "|Server CPU|Number of agents|\n|-|-|\n|2|0-350|\n|4|351-900|\n"
            })
    void table_of_amounts_is_no_table_of_ports(String table) {
        assertThat(checks("Ports\n\n" + table)).containsOnly("little-understood", "undated-page");
    }

    /** The transport of that number is none of the row's other ports, and the number is named. */
    @Test
    void number_with_a_transport_in_a_remark_is_no_port_of_the_row() {
        var page = "Ports\n\n|Use|Port|Traffic|\n|-|-|-|\n|Nodes|5701|Between nodes (TCP), also 54327 (UDP)|\n"
                + "|Data|50000-60000|Between nodes (TCP)|\n";
        assertThat(drafted(read("page.md", page))).containsExactly("5701/tcp", "50000-60000/tcp");
        assertThat(checks(page)).contains("port-in-sentence");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            - API (default 4430). It serves¶  calls. TCP only.¶- Next: 4431/udp  ! 4430/tcp 4431/udp
            - API (default 4430) serves¶calls. TCP 22 is another matter.         !
            * TCP¶  and UDP¶  * 4430                                             ! 4430/tcp 4430/udp
            1. TCP 4430¶¶   Also in the cluster.¶¶2. UDP 4431                    ! 4430/tcp 4431/udp
            """)
    void item_goes_on_in_lines_that_are_indented(String list, String ports) {
        var page = "# Needed ports\n\n" + list.replace("¶", "\n") + "\n";
        assertThat(drafted(read("page.md", page)))
                .containsExactlyElementsOf(ports == null ? List.of() : List.of(ports.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            |Rule|Service|Action|¶|-|-|-|¶|1|TCP/443|Allow|¶|2|TCP/23|Deny|         ! 443/tcp
            |No.|Port|Policy|¶|-|-|-|¶|1|443/tcp|permit|¶|2|23/tcp|drop|            ! 443/tcp
            |Line|Ports|State|¶|-|-|-|¶|10|TCP 443|open|¶|20|TCP 23|closed|         ! 443/tcp
            |Use|Port|Note|¶|-|-|-|¶|Web|TCP 443|Closed|                            ! 443/tcp
            |Use|Ports||¶|-|-|-|¶||TCP|UDP|¶|DNS|53|53|¶|Boot||69|                  ! 53/tcp 53/udp 69/udp
            |Use|In|Out|¶|-|-|-|¶||TCP|UDP|¶|Web|443|123|                           ! 443/tcp 123/udp
            """)
    void rules_of_a_firewall_and_divided_headings_are_understood(String table, String ports) {
        var page = "Ports\n\n" + table.replace("¶", "\n") + "\n";
        assertThat(drafted(read("page.md", page))).containsExactly(ports.split(" "));
    }

    @Test
    void transport_in_brackets_belongs_to_the_number_before_it_where_the_row_says_another() {
        var page = "Ports\n\n|Use|Protocol|Port|\n|-|-|-|\n|Data|TCP|1433, 1434 (UDP)|\n|Shell|UDP|22 (TCP), 60000|\n";
        assertThat(drafted(read("page.md", page))).containsExactly("1433/tcp", "1434/udp", "22/tcp", "60000/udp");
    }

    /** Of another list on a page about ports, a large number that stands alone is named, and no year or amount. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            - 9200: calls          ! 9200
            - 9300-9400: nodes     ! 9300-9400
            - Console: 5601        ! 5601
            - 12: agents           !
            - 2024: first version  !
            - 9200 agents at most  !
            - 192.0.2.7:8443       ! 8443
            - www.example.com:8443 ! 8443
            - at 10:30             !
            """)
    void number_of_another_list_is_named(String item, String port) {
        var page = "# Product\n\n## Ports of the server\n\n- TCP 443\n\n## Index\n\n" + item + "\n";
        var imported = read("page.md", page);
        assertThat(drafted(imported)).containsExactly("443/tcp");
        assertThat(imported.findings().stream()
                        .filter(finding -> finding.check().equals("unstated-transport"))
                        .map(finding -> finding.message().replaceAll("^`([^`]+)`.*", "$1")))
                .containsExactlyElementsOf(port == null ? List.of() : List.of(port));
    }

    static Stream<String[]> drawnTables() {
        return Stream.of(
                new String[] {"""
                    +-------+-------+------------+
                    | Port  | Proto | Used for   |
                    +=======+=======+============+
                    | 5432, | tcp   | PostgreSQL |
                    | 5433  |       | and its    |
                    |       |       | replica    |
                    +-------+-------+------------+
                    | 69    | udp   | TFTP       |
                    +-------+-------+------------+
                    """, "5432/tcp 5433/tcp 69/udp"},
                new String[] {"""
                    +------+-------+-------+
                    | Port | Proto | Use   |
                    +------+-------+-------+
                    | 5432 | tcp   | Data  |
                    | 69   | udp   | Boot  |
                    +------+-------+-------+
                    """, "5432/tcp 69/udp"},
                new String[] {"""
                    +------+-------+------+
                    | Port | Proto | Use  |
                    +------+-------+------+
                    | 5432 | tcp   | Data |
                    |      |       | base |
                    +------+-------+------+
                    | 69   | udp   | Boot |
                    +------+-------+------+
                    """, "5432/tcp 69/udp"},
                new String[] {"""
                    +------+-------+------+
                    | Port | Proto | Use  |
                    +======+=======+======+
                    | 5432 | tcp          |
                    | 69   | udp   | Boot |
                    +------+-------+------+
                    """, "5432/tcp 69/udp"});
    }

    @ParameterizedTest
    @MethodSource("drawnTables")
    void cell_of_a_drawn_table_may_have_several_lines(String table, String ports) {
        assertThat(drafted(read("page.rst", "Ports\n=====\n\n" + table))).containsExactly(ports.split(" "));
    }

    @Test
    void range_in_brackets_behind_its_port_is_a_setting_and_not_opened() {
        var imported = read("page.md", "Ports\n\n|Use|Port|\n|-|-|\n|Calls|5061 (1024-65535), TCP|\n");
        assertThat(imported.draft()).contains("default: \"5061\"").contains("setting: calls-port");
        assertThat(imported.findings())
                .filteredOn(finding -> finding.check().equals("settable-range"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).startsWith("`1024-65535").contains("in brackets"));
    }

    @Test
    void column_of_directions_is_known_by_its_values() {
        var page = "Ports\n\n|Type|Port|Rule|\n|-|-|-|\n|Web|443/tcp|Inbound|\n|Time|123/udp|Outbound|\n";
        var draft = read("page.md", page).draft();
        assertThat(draft).contains("direction: outbound").doesNotContain("the page does not say it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            • 21                   FTP [TCP] ! 21/tcp
            * 25 SMTP (TCP)               ! 25/tcp
            - 5060    SIP [UDP,TCP]       ! 5060/tcp 5060/udp
            + 60000-60099 RTP [UDP]       ! 60000-60099/udp
            1. 443/tcp: pages             ! 443/tcp
            TCP 8883:: MQTT               ! 8883/tcp
            TCP 8883, not fe80::          ! 8883/tcp
            * Port 5060 (inbound, UDP) and 5060-5061 (inbound, TCP) ! 5060/udp 5060-5061/tcp
            * Port 443 or 5001 (inbound, TCP) for pages ! 443/tcp 5001/tcp
            - Two copies of 3 files       !
            """)
    void item_that_begins_with_its_ports_is_understood(String item, String ports) {
        assertThat(drafted(read("page.txt", "Ports\n\n" + item + "\n")))
                .containsExactlyElementsOf(ports == null ? List.of() : List.of(ports.split(" ")));
    }

    @Test
    void two_rows_of_headings_give_transport_and_direction() {
        var page = "<table><tr><th rowspan=2>Part<th colspan=2>TCP<th colspan=2>UDP<tr><th>in<th>out<th>in<th>out"
                + "<tr><td>Mail<td>25<td>25<td>-<td>-<tr><td>Media<td><td><td>10-20<td>30-40</table>";
        var imported = read("page.html", page);
        assertThat(drafted(imported)).containsExactly("25/tcp", "25/tcp", "10-20/udp", "30-40/udp");
        assertThat(imported.draft())
                .doesNotContain("the page does not say it")
                .contains("direction: inbound", "direction: outbound");
    }

    @Test
    void port_has_the_protocol_of_the_cell_that_is_registered_for_it() {
        var page =
                "Ports\n\n|Name|Port|Protocol|\n|-|-|-|\n|Web|80, 443, 8080|HTTP, HTTPS|\n|Two|8443, 80|HTTPS, HTTP|\n";
        assertThat(read("page.md", page).draft())
                .contains("{port: 80/tcp, protocol: http,", "{port: 443/tcp, protocol: https,")
                .contains("{port: 8080/tcp, protocol: http,", "{port: 8443/tcp, protocol: https,");
    }

    /** As port matrices of contact centres are written: the ends and their ports below one heading each. */
    @Test
    void second_row_of_headings_tells_source_ports_from_destination_ports() {
        var page = "<table><tr><th>No.<th colspan=2>Source<th colspan=2>Destination<th>Protocol<th>Default port state"
                + "<tr><th><th>Device<th>Port<th>Device<th>Port<th><th>"
                + "<tr><td>1<td>Terminal<td>Ephemeral<td>Manager<td>22<td>TCP/SSH<td>Open"
                + "<tr><td>2<td>Manager<td>1024-65535<td>NTP server<td>123<td>UDP/NTP<td>Closed</table>";
        var imported = read("page.html", page);
        assertThat(drafted(imported)).containsExactly("22/tcp", "123/udp");
        assertThat(imported.findings().stream().map(Finding::check)).doesNotContain("header-mismatch");
    }

    @Test
    void row_without_its_port_is_no_row_of_headings() {
        var page = "Component;Connection;Port;Protocol;Direction\nProxy;sip-port;5060;TCP;Inbound\n"
                + "Proxy;management-port;;TCP;Inbound\nMedia;rtp-port;7000;UDP;Inbound\n";
        var imported = read("page.csv", page);
        assertThat(drafted(imported)).containsExactly("5060/tcp", "7000/udp");
        assertThat(imported.findings().stream().map(Finding::check))
                .contains("unread-row")
                .doesNotContain("header-mismatch");
    }

    @Test
    void note_below_a_table_is_no_row() {
        var page = "<table><tr><th>Name<th>Port<th>Notes<tr><td>Data<td>TCP 2500 to 3300<td>One for each job. [1]"
                + "<tr><td>Web<td>TCP 443<td>Pages."
                + "<tr><td colspan=3>* Installations of before version 10 keep the range of ports 2500 to 5000, also after an update.</table>";
        var imported = read("page.html", page);
        assertThat(drafted(imported)).containsExactly("2500-3300/tcp", "443/tcp");
        assertThat(imported.findings().stream().map(Finding::check))
                .contains("port-in-sentence")
                .doesNotContain("prose-in-value", "unstated-transport", "missing-full-stop");
    }

    @ParameterizedTest
    @CsvSource({"*.example.us, outbound", "203.0.113.0/25, outbound", "10.1.2.0/24, inbound", "The server, inbound"})
    void destination_says_the_direction(String destination, String direction) {
        var page = "Ports\n\n|Port|Source|Destination|\n|-|-|-|\n|443/tcp|Client|%s|\n".formatted(destination);
        assertThat(read("page.md", page).draft()).contains("direction: " + direction);
    }

    @Test
    void encryption_beside_transports_is_no_protocol() {
        var page = "Ports\n\n|Name|Port|Protocol|\n|-|-|-|\n|Calls|5060|TCP, UDP, TLS|\n";
        assertThat(read("page.md", page).draft())
                .contains("{port: 5060/tcp, protocol: sip,", "{port: 5060/udp, protocol: sip,");
    }

    @ParameterizedTest
    @CsvSource({
        "Entrante, 10000 a 20000, inbound",
        "Saliente, 10000 hasta 20000, outbound",
        "Sortant, 10000 à 20000, outbound",
        "Giden, 10000 ile 20000, outbound",
        "صادر, 10000 إلى 20000, outbound",
        "وارد, 10000 إلى 20000, inbound"
    })
    void directions_and_ranges_are_read_in_other_languages(String direction, String port, String drafted) {
        var page = "Ports\n\n|Port|Protocol|X|\n|-|-|-|\n|%s|UDP|%s|\n".formatted(port, direction);
        assertThat(drafted(read("page.md", page))).containsExactly("10000-20000/udp");
        assertThat(read("page.md", page).draft()).contains("direction: " + drafted + "\n");
    }

    @Test
    void ports_of_a_command_are_not_lost() {
        var page = "<pre>\niptables -A INPUT -p udp -m multiport --dports 5060,10000:20000 -j ACCEPT\n</pre>";
        assertThat(read("page.html", page).findings().stream()
                        .filter(finding -> finding.check().equals("port-in-sentence"))
                        .map(Finding::message))
                .anyMatch(message -> message.startsWith("`5060`"))
                .anyMatch(message -> message.startsWith("`10000:20000`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Addresses", "FQDN", "URL", "Hosts", "Ziele"})
    void column_of_names_of_the_internet_leads_out(String heading) {
        var page = "Ports\n\n|%s|Port|\n|-|-|\n|a.example.com|443/tcp|\n".formatted(heading);
        assertThat(read("page.md", page).draft()).contains("direction: outbound\n");
    }

    @Test
    void ranges_in_an_asciidoc_table_stay_ranges() {
        var page = "|===\n|Port|Protocol\n\n|`9000`-`9999`\n|TCP\n|===\n";
        assertThat(drafted(read("page.adoc", page))).containsExactly("9000-9999/tcp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- open", "less than <b", "<host>", "<br", "<p class=\n", "&unknown;", "<sup>8443"})
    void what_only_looks_like_a_tag_hides_nothing(String words) {
        var page = "Ports\n\nSee %s\n\n|Name|Port|\n|-|-|\n|Mail|25/tcp|\n".formatted(words);
        assertThat(drafted(read("page.md", page))).containsExactly("25/tcp");
    }

    @Test
    void table_in_a_comment_is_not_read() {
        var page = "Ports\n\n<!--\n<table><tr><td>Web<td>443/tcp</table>\n-->\n\n|Name|Port|\n|-|-|\n|Mail|25/tcp|\n";
        assertThat(drafted(read("page.md", page))).containsExactly("25/tcp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```\nls -l the the  20\n```\n", "Look:\n\n.. code-block:: bash\n\n    ls the the  20\n\nSo.\n"})
    void listing_is_no_prose(String listing) {
        assertThat(checks("Ports\n\n" + listing)).doesNotContain("repeated-word");
        assertThat(checks("Ports\n\nThis is the the rule, of which we have more than ten words here.\n"))
                .contains("repeated-word");
    }

    @ParameterizedTest
    @CsvSource({"2380, false", "2381, true"})
    void port_in_a_sentence_is_missed_only_outside_what_is_drafted(int port, boolean missed) {
        var page =
                "Ports\n\nNodes need port %s, as was said in the other chapter of this long book.\n\n|Name|Port|\n|-|-|\n|Db|2379-2380/tcp|\n";
        assertThat(checks(page.formatted(port)).contains("port-in-sentence")).isEqualTo(missed);
    }

    private static List<String> checks(String page) {
        return read("page.md", page).findings().stream().map(Finding::check).toList();
    }

    static Stream<String[]> formats() {
        return Stream.of(
                new String[] {"page.md", "|Name|Port|Protocol|\n|-|-|-|\n|Web|443|TCP|\n|Media|10-20|UDP|\n"},
                new String[] {"page.csv", "\ufeffName;Port;Protocol\n\"Web\";443;TCP\nMedia;10-20;UDP\n"},
                new String[] {"page.tsv", "Name\tPort\tProtocol\nWeb\t443\tTCP\nMedia\t10-20\tUDP\n"},
                new String[] {"page.txt", "Name   Port   Protocol\nWeb    443    TCP\nMedia  10-20  UDP\n"},
                new String[] {
                    "page.adoc",
                    "[options=\"header\"]\n|===\n|Name|Port|Protocol\n|Web\n|443\n|TCP\n|Media|10-20|UDP\n|===\n"
                },
                new String[] {
                    "page.html",
                    "<table><tr><td>Name<td>Web<td>Media<tr><td>Port<td>443<td>10-20<tr><td>Protocol<td>TCP<td>UDP</table>"
                },
                new String[] {
                    "page.html",
                    "<table><tr><th rowspan=2>Name<th colspan=2>Flow<tr><th>Port<th>Protocol<tr><td>Web<td>443<td>TCP"
                            + "<tr><th>Name<th>Port<th>Protocol<tr><td>Media<td>10-20<td>UDP</table>"
                });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_table_gives_the_same_ports_in_every_format(String name, String page) {
        assertThat(drafted(read(name, page))).containsExactly("443/tcp", "10-20/udp");
    }

    @Test
    void workbook_is_read_with_its_rows_as_lines() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Outbound");
            var rows = new String[][] {
                {"Ports of Aurora"}, {"Name", "Port", "Protocol"}, {"Web", "", "TCP"}, {"Ping", "-", "ICMP"}
            };
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            sheet.value(2, 1, 443);
        }
        var imported = Importer.read("page.xlsx", out.toByteArray());
        assertThat(drafted(imported)).containsExactly("443/tcp", "icmp/echo-request");
        assertThat(imported.draft()).contains("direction: outbound");
        assertThat(imported.findings())
                .anyMatch(finding -> finding.check().equals("outbound-without-host")
                        && finding.at().line() == 4);
        for (var length = 0; length < out.size(); length += 97) {
            assertThat(Importer.read("page.xlsx", Arrays.copyOf(out.toByteArray(), length))
                            .findings())
                    .isNotEmpty();
        }
    }

    @Test
    void any_bytes_give_a_draft_and_say_that_little_was_understood() {
        var random = new SplittableRandom(16);
        for (var name : List.of("page.html", "page.md", "page.adoc", "page.csv", "page.txt", "page.xlsx")) {
            var bytes = new byte[3_000];
            random.nextBytes(bytes);
            assertThat(Importer.read(name, bytes).findings()).isNotEmpty();
        }
    }

    @Test
    void deep_and_broken_markup_is_read() {
        var deep = "<div><ul><li>".repeat(3_000) + "TCP 443" + "<table><tr><td>".repeat(2_000) + "<!-- <script";
        assertThat(read("page.html", deep).findings()).isNotEmpty();
    }

    @Test
    void braces_in_a_term_are_text() {
        var page =
                "<h1>Aurora</h1><table><tr><th>Service<th>Port<th>Purpose<tr><td>Web<td>TCP 443<td>WebChat {region}</table>";
        assertThat(drafted(read("page.html", page))).containsExactly("443/tcp");
    }

    @Test
    void number_in_a_sentence_is_certain_only_beside_a_word_for_ports() {
        assertThat(drafted(read("page.txt", "Wait 70 seconds and call 2500 people on 30 days.\n")))
                .isEmpty();
    }

    private static List<String> drafted(Importer.Imported imported) {
        return imported.draft()
                .lines()
                .filter(line -> line.contains("{port: "))
                .map(line -> line.replaceAll(".*\\{port: ([^,]+),.*", "$1"))
                .toList();
    }

    private static Importer.Imported read(String name, String page) {
        return Importer.read(name, page.getBytes(StandardCharsets.UTF_8));
    }
}
