package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A snippet with a customer's own values, or a message that says which values there can be. */
class SnippetCommandIT {

    @TempDir
    private Path folder;

    @Test
    void own_networks_and_ports_stand_where_examples_stood() {
        var run = snippet("nftables --purpose voice --set system=10.9.0.0/24,2001:db8:77::/48"
                + " --set end-user=10.4.0.0/16 --set sip-port=5070 --set rtp-range=30000-30999");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("define system_4 = { 10.9.0.0/24 }\n", "define system_6 = { 2001:db8:77::/48 }\n")
                .contains("define sip_port = 5070\n", "define rtp_range = 30000-30999\n")
                .doesNotContain("198.51.100.", "5060", "10000", "end_user_6");
    }

    @Test
    void an_unedited_snippet_is_the_published_one_and_says_what_it_lacks() {
        var run = snippet("cisco-asa");
        var published = Rendered.product().artefact("snippets/cisco-asa/all.txt");
        assertThat(run.out()).isEqualTo(new String(published.bytes(), StandardCharsets.UTF_8));
        assertThat(run.err())
                .contains("match no real traffic")
                .endsWith(" server, end-user, administrator, management, system\n");
    }

    @Test
    void a_snippet_for_one_service_or_role_has_nothing_else() {
        assertThat(snippet("list --service database-access --set administrator=10.3.0.0/24")
                        .out())
                .contains("in  from administrator: tcp 50000 (database-access) 10.3.0.0/24")
                .doesNotContain("(web-access)");
        assertThat(snippet("list --role management").out())
                .contains("(web-access)")
                .doesNotContain("(console-access)");
    }

    @Test
    void several_purposes_and_roles_are_one_file_with_each_permit_once() {
        var run = snippet("list --purpose voice --purpose webrtc --role management --service console-access");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("selection voice-and-webrtc-and-management-and-console-access")
                .contains("(voice-signalling)", "(webrtc-signalling)", "(web-access)", "(console-access)")
                .doesNotContain("end-user: tcp 443");
        assertThat(run.out().lines().filter(line -> line.startsWith("in "))).doesNotHaveDuplicates();
        assertThat(snippet("aws-terraform --role management --role administrator")
                        .out())
                .contains("variable \"management_and_administrator___management_ipv4\"");
        for (var platform : List.of("cisco-ios", "fortigate", "azure-arm", "gcp-terraform", "kubernetes", "windows")) {
            assertThat(snippet(platform + " --purpose voice --purpose webrtc").status())
                    .as(platform)
                    .isZero();
        }
    }

    @Test
    void what_is_to_be_done_since_an_edition_is_printed_by_action_and_can_be_taken_back() {
        var open = snippet("list --since 2026-11-24 --action open --set end-user=10.4.0.0/16");
        assertThat(open.status()).isZero();
        assertThat(open.out())
                .contains("change open-since-2026-11-24", "from end-user: udp 10000-20000 (voice-media) 10.4.0.0/16")
                .doesNotContain("console-access", "(web-access)");
        var restrict = snippet("nftables --since 2026-11-24 --action restrict --set administrator=10.3.0.0/24");
        assertThat(restrict.out())
                .contains("10.3.0.0/24", "tcp dport 2222", "tcp dport 50000")
                .doesNotContain("udp");
        assertThat(restrict.err()).contains("delete your own entry that allows any source");
        assertThat(snippet("nftables --since 2026-11-24 --action restrict --variant remove")
                        .out())
                .contains("tegsoft-restrict-since-2026-11-24-in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --since 2026-11-24                              | name one with --action: open, restrict
            --since 2026-11-24 --action close               | nothing to close since 2026-11-24; to do: open, restrict
            --since 2026-11-25                              | no earlier edition `2026-11-25`
            --since then                                    | no earlier edition `then`
            --action open                                   | name it with --since
            --since 2026-11-24 --action open --purpose voice | leave out --purpose, --role and --service
            """)
    void an_edition_or_an_action_that_is_missing_is_said(String options, String said) {
        var run = snippet("list " + options);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void the_part_that_removes_takes_the_same_values() {
        assertThat(snippet("cisco-ios --service console-access --variant remove --set server=10.1.2.3"
                                + " --set administrator=10.3.0.0/24")
                        .out())
                .contains("no permit tcp 10.3.0.0 0.0.0.255 host 10.1.2.3 eq 2222\n")
                .doesNotContain("ipv6");
    }

    @Test
    void every_platform_variant_and_scope_takes_own_values() {
        var rendered = Rendered.snippets(List.of(
                "server=10.1.2.3",
                "end-user=0.0.0.0/0",
                "administrator=10.3.0.0/24",
                "management=10.2.0.0/16",
                "system=10.9.0.0/24",
                "sip-port=5070"));
        assertThat(rendered.artefacts().size()).isGreaterThan(400);
        assertThat(rendered.artefacts())
                .allSatisfy(artefact -> assertThat(new String(artefact.bytes(), StandardCharsets.UTF_8))
                        .as(artefact.path())
                        .doesNotContain("198.51.100.", "192.0.2.", "2001:db8"));
        assertThat(Verification.findings(rendered.content(), rendered.artefacts()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nftabels                                      | unknown platform `nftabels`; did you mean `nftables`?
            quantum-wall                                  | portbook snippet --list
            nftables --variant policys                    | no variant `policys`
            nftables --purpose voic                       | unknown purpose `voic`; did you mean `voice`?
            nftables --role voice                         | unknown role `voice`; known values: administrator
            nftables --service ssh                        | unknown service `ssh`
            nftables --role system --purpose voic         | unknown purpose `voic`; did you mean `voice`?
            nftables --set server                         | not of the form NAME=VALUE
            nftables --set =10.1.2.3                      | not of the form NAME=VALUE
            nftables --set adminstrator=10.1.1.0/24       | did you mean `administrator`?
            nftables --set sip=5070                       | unknown parameter `sip`
            nftables --set server=10.1.2.3 --set server=10.1.2.4 | `server` is set twice
            nftables --set server=10.1.2.0/24             | `server` accepts single addresses
            nftables --set server=                        | like 192.0.2.7, 198.51.100.0/24 or 2001:db8:7::/48
            nftables --set server=www.example.com         | like 192.0.2.7
            nftables --set administrator=any              | like 192.0.2.7
            nftables --set administrator=10.1.1           | like 192.0.2.7
            nftables --set administrator=10.1.1.300       | like 192.0.2.7
            nftables --set administrator=10.1.1.1-9       | like 192.0.2.7
            nftables --set administrator=010.1.1.1        | like 192.0.2.7
            nftables --set administrator=10.1.1.0/33      | like 192.0.2.7
            nftables --set administrator=10.1.1.7/24      | host bits; did you mean `10.1.1.0/24`?
            nftables --set administrator=2001:db8::1/32   | host bits; did you mean `2001:db8::/32`?
            nftables --set administrator=0.0.0.0/0        | because `console-access` must stay restricted
            nftables --set system=::/0                    | would open `system` to any source
            nftables --set server=0.0.0.0/0               | would open `server` to any source
            nftables --set system=0.0.0.0/1,128.0.0.0/1   | would open `system` to any source
            nftables --set administrator=::/1,8000::/1    | because `console-access` must stay restricted
            nftables --set end-user=10.0.0.0/8,10.1.0.0/16 | overlap; keep only the larger one
            nftables --set server=10.1.2.3 --set system=2001:db8:7::/48 | no address of that family
            nftables --set sip-port=0                     | a port from 1 to 65535, like the default `5060`
            nftables --set sip-port=70000                 | a port from 1 to 65535
            nftables --set sip-port=5060-5061             | a port from 1 to 65535
            nftables --set sip-port=443                   | because `web-access` listens on `443`
            nftables --set rtp-range=10000                | a range of ports from 1 to 65535
            nftables --set rtp-range=20000-10000          | a range of ports from 1 to 65535
            fortigate --param outside                     | not of the form NAME=VALUE; write, for example, --param outside=wan
            fortigate --param outsde=port1                | `fortigate` has no parameter `outsde`; did you mean `outside`?
            list --param zone=dmz                         | `list` has no parameter `zone`; it has none
            fortigate --param outside=a --param outside=b | `outside` is given twice
            fortigate --param outside=internal            | `outside` and `inside` cannot both be `internal`
            firewalld --param zone=longer-than-a-zone     | `zone` cannot be `longer-than-a-zone`: `longer-than-a-zone` does not match `[A-Za-z0-9_-]{1,17}`, like `dmz`
            azure-arm --param first=99                    | `first` cannot be `99`
            juniper-srx --param inside=$(reboot)          | `inside` cannot be `$(reboot)`
            juniper-srx --param inside=                   | `inside` cannot be ``
            fortigate --param log=no                      | `log` cannot be `no`
            cisco-asa --set server-public=2001:db8::9     | `server-public` accepts one IPv4 address only
            cisco-asa --set server-public=203.0.113.9 --set server=2001:db8::9 | `server-public` is the translation of one private IPv4 address
            nftables --set server-pubic=203.0.113.9       | did you mean `server-public`?
            nftables --ticket a;reboot                    | `ticket` cannot be `a;reboot`; write up to 80 letters
            nftables --owner Ayşe                         | `owner` cannot be `Ayşe`
            nftables --expires 2027-02-29                 | `expires` cannot be `2027-02-29`; write a date like 2027-03-31
            nftables --set rtp-range=5000-6000            | because `voice-signalling` listens on `5060`
            """)
    void what_cannot_be_is_refused_with_what_can(String line, String message) {
        var run = snippet(line);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("portbook: ").contains(message);
    }

    @Test
    void a_ticket_an_owner_and_a_day_stand_in_the_header() {
        var run = snippet(
                "fortigate --service console-access --ticket CHG-1 --owner ops@example.com --expires 2027-03-31");
        assertThat(run.out()).contains("\n# Ticket: CHG-1\n# Owner: ops@example.com\n# Expires: 2027-03-31\n");
        assertThat(snippet("azure-arm --service console-access --ticket CHG-1").out())
                .contains("      \"Ticket: CHG-1\",\n");
        var csv = snippet("csv --service console-access --ticket CHG-1");
        assertThat(csv.out()).doesNotContain("CHG-1");
        assertThat(csv.err()).contains("have no comments; ticket, owner and expiry are not included");
    }

    @Test
    void values_of_a_file_hold_unless_others_are_set() throws IOException {
        var file = Files.writeString(folder.resolve("values.yaml"), """
                addresses:
                  server: ["10.1.2.3"]
                  system: ["10.9.0.0/24", "10.8.0.1"]
                settings: {sip-port: "5070"}
                parameters:
                  nftables: {table: mine}
                  juniper-srx: {inside: servers}
                """);
        var run = snippet("nftables --purpose voice --values " + file + " --set end-user=10.4.0.0/16");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("define system_4 = { 10.8.0.1/32, 10.9.0.0/24 }\n", "define sip_port = 5070\n", "inet mine ");
        assertThat(snippet("nftables --purpose voice --set sip-port=5080 --param table=other --values " + file)
                        .out())
                .contains("define sip_port = 5080\n", "inet other ");
        assertThat(snippet("nftables --values " + file + " --set system=2001:db8:7::/48")
                        .err())
                .contains("no address of that family");
    }

    @Test
    void mistakes_in_a_file_of_values_are_named_with_their_place_all_at_once() throws IOException {
        var file = Files.writeString(folder.resolve("values.yaml"), """
                addresses:
                  server: ["10.1.2.0/24"]
                  system: ["10.9.0.7/24"]
                settings: {sip-port: "443"}
                parameters:
                  nftables: {table: "$(reboot)"}
                """);
        var run = snippet("nftables --values " + file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("values.yaml:2:11: `server` accepts single addresses")
                .contains("values.yaml:3:11: `10.9.0.7/24` has host bits")
                .contains("values.yaml:4:22: `sip-port` cannot be `443`, because `web-access` listens on `443`")
                .contains("values.yaml:6:21: `table` cannot be `$(reboot)`")
                .doesNotContain("define ");
        Files.writeString(
                file, "adresses: {}\naddresses: {sytem: [10.1.1.1], server: 10.1.2.3}\nparameters: {nftabels: {}}\n");
        assertThat(snippet("nftables --values " + file).out())
                .contains("values.yaml:1:1: unknown field `adresses`", "did you mean `addresses`?")
                .contains("values.yaml:2:13: unknown field `sytem`", "did you mean `system`?")
                .contains("values.yaml:2:40: `server` is a text")
                .contains("unknown field `nftabels`", "did you mean `nftables`?");
        Files.writeString(file, "addresses: [\n");
        assertThat(snippet("nftables --values " + file).out()).contains("values.yaml:1:1: ", "never closed");
        assertThat(snippet("nftables --values " + folder).err()).contains("is a folder");
    }

    @Test
    void names_of_the_own_device_stand_in_the_place_of_those_of_a_fresh_one() {
        var srx = snippet("juniper-srx --service console-access --param outside=internet --param inside=servers");
        assertThat(srx.status()).isZero();
        assertThat(srx.out()).contains("from-zone internet to-zone servers").doesNotContain("untrust");
        assertThat(srx.err()).doesNotContain("--param");
        var other = snippet("juniper-srx --service console-access --variant remove --param inside=servers");
        assertThat(other.out()).contains("from-zone untrust to-zone servers").doesNotContain("zone trust");
        assertThat(other.err())
                .contains("as on a fresh device; give what differs on yours with --param: outside=untrust\n");
        assertThat(snippet("fortigate --param vdom=voice --service console-access")
                        .out())
                .contains("\nconfig vdom\nedit voice\nconfig firewall address\n");
        assertThat(snippet("fortigate --service console-access").out()).doesNotContain("vdom");
    }

    @Test
    void the_ports_that_one_setting_moves_may_move_below_those_of_another() {
        assertThat(snippet("list --set rtp-range=5061-5099 --set sip-port=5059").status())
                .isZero();
        assertThat(snippet("list --set rtp-range=5055-5099").status()).isEqualTo(2);
    }

    @Test
    void what_has_no_effect_is_said() {
        assertThat(snippet(
                                "nftables --purpose database --set management=10.2.0.0/16 --set server=10.1.2.3,2001:db8:9::1")
                        .err())
                .contains("`management` is not used in this snippet")
                .contains("this snippet runs on the server");
        assertThat(snippet("nftables --set server=2001:db8:9::1").err())
                .contains("not included: `158.177.43.56/32` of `telescope`");
        assertThat(snippet("ansible-firewalld").err()).contains("vendor-ssh", "cannot express outbound");
    }

    @Test
    void what_translates_the_address_of_the_server_is_said() {
        var server = " --purpose voice --set server=10.1.2.3 --set server-public=203.0.113.9";
        var asa = snippet("cisco-asa" + server);
        assertThat(asa.err()).doesNotContain("translation");
        assertThat(asa.out())
                .contains("\n! Translation: 203.0.113.9 to 10.1.2.3 by this file; entries match the private address\n")
                .contains("\n host 10.1.2.3\n nat (any,outside) static 203.0.113.9\n");
        assertThat(snippet("vmware-nsx" + server).out())
                .contains("10.1.2.3, which this file does not set up; entries match the private address\n");
        assertThat(snippet("vmware-nsx" + server).err()).contains("files of `vmware-nsx` set up no translation");
        assertThat(snippet("iptables" + server).err())
                .contains("files of `iptables` set up no translation; `server-public` is not used");
    }

    @Test
    void it_lists_platforms_scopes_and_parameters_with_their_defaults() {
        var list = snippet("--list");
        assertThat(list.status()).isZero();
        assertThat(list.out())
                .contains("fortigate ", "add, remove", "packet-proven")
                .contains("--purpose  general-usage, ", "--role     end-user, ", "--service  web-access, ")
                .contains("outside=wan1  Outside interface or zone\n", "vdom=  VDOM, like branch\n")
                .contains("  administrator=198.51.100.32/28,2001:db8:2::/48\n", "  rtp-range=10000-20000\n");
        assertThat(snippet("")).isEqualTo(list);
    }

    @Test
    void findings_in_the_content_come_first() throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        var matrix = content.resolve("matrix.yaml");
        Files.writeString(matrix, Files.readString(matrix).replace("[webchat]", "[webchta]"));
        var run = snippet("nftables --content " + content);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("unknown purpose `webchta`").doesNotContain("define");
    }

    @Test
    void a_template_that_opens_too_much_prints_nothing_but_the_finding() throws IOException {
        var templates = FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        var template = templates.resolve("snippets/list/add.ftl");
        Files.writeString(
                template, Files.readString(template) + "in  from end-user: tcp 23 (telnet) 198.51.100.16/28\n");
        var run = snippet("list --templates " + templates);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("not in the matrix: inbound 23/tcp").doesNotContain("(web-access) 198");
    }

    private static CommandRun snippet(String line) {
        var arguments = new ArrayList<>(List.of("snippet"));
        arguments.addAll(List.of(line.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toList());
        return arguments.contains("--content")
                ? CommandRun.of(arguments.toArray(String[]::new))
                : CommandRun.onProduct(arguments.toArray(String[]::new));
    }
}
