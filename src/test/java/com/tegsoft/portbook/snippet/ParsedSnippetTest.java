package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file opens, in a language made up for this test; lines are separated by semicolons. */
class ParsedSnippetTest {

    private static final Grammar GRAMMAR = Grammar.parse("""
            skip # .*
            skip family (?<family>\\S+)
            skip table (?<place>\\S+)
            skip keep (?<object>\\S+)
            skip keep (?<object>\\S+) in (?<place>\\S+)
            addresses net (?<own>(?<name>\\S+)) (?<nets>.+)
            addresses id (?<id>(?<name>\\S+)) (?<nets>.+)
            addresses camel (?<camel>(?<name>\\S+)) (?<nets>.+)
            addresses plain (?<name>\\S+) (?<nets>.+)
            addresses about (?<whom>\\S+) (?<own>(?<name>\\S+)) (?<nets>.+)
            addresses more (?<nets>.+)
            addresses mask (?<own>(?<name>\\S+)) (?<address>\\S+) (?<mask>\\S+)
            addresses wild (?<own>(?<name>\\S+)) (?<address>\\S+) (?<wildcard>\\S+)
            addresses length (?<own>(?<name>\\S+)) (?<address>\\S+) (?<length>\\S+)
            addresses single (?<own>(?<name>\\S+)) (?<address>\\S+)
            port port (?<name>\\S+) (?<transport>TCP|udp) (?<ports>.+)
            port number (?<name>\\S+) (?<ports>.+)
            inbound in (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+)(?: and (?<peers6>\\S+))? for (?<service>\\S+)
            inbound in (?<ports>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            inbound in (?<transport>tcp|udp) (?<first>\\S+) to (?<last>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            inbound in6 (?<family>6) (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            inbound in (?<what>\\S+): (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            inbound direct (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+) at (?<nets>\\S+) for (?<service>\\S+)
            inbound list (?<transport>tcp|udp) (?<ports>\\S+) for (?<service>\\S+) from\\n(?<lines>(?:  .*\\n)*)end
            inbound at (?<server>\\S+) (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            inbound to (?<servers>\\S+)(?: and (?<servers6>\\S+))? (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            inbound source (?<source>\\S+) (?<transport>tcp|udp) (?<ports>\\S+) from (?<peers>\\S+) for (?<service>\\S+)
            outbound out (?<transport>tcp|udp) (?<ports>\\S+) to (?<peers>\\S+) for (?<service>\\S+)
            """);

    private static final Facts FACTS = new Facts(
            new PrintedIds("acme", "server", Set.of("server", "end-user", "admin", "far"), Set.of(), Set.of("web")),
            Map.of());

    @Test
    void a_table_of_rows_may_call_a_machine_by_its_role() {
        var ids = new PrintedIds(
                "acme",
                "server",
                Set.of("admin-web", "far-web", "far", "far-off"),
                Set.of("admin-web", "far-off"),
                Set.of("web", "off"));
        var permits =
                GRAMMAR.read("""
                        direct tcp 443 from admin at 10.0.0.1 for web
                        direct tcp 443 from far at 10.0.0.2 for web
                        direct tcp 443 from far at 10.0.0.3 for off
                        """, new Facts(ids, Map.of()), Names.parse("")).permits();
        assertThat(permits).extracting(Permit::peer).containsExactly("admin-web", "far", "far-off");
    }

    private static ParsedSnippet read(String lines) {
        return GRAMMAR.read(lines.replace(";", "\n") + "\n", FACTS, Names.parse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            net acme-admin 192.0.2.0/24;in tcp 443 from acme-admin for web | inbound 443/tcp admin 192.0.2.0/24 (web)
            net acme-admin 192.0.2.0/24;source 5060 udp 443 from acme-admin for web | inbound 443/udp admin 192.0.2.0/24 (web) from source port 5060
            net acme-admin 192.0.2.0/24;source 1024:65535 udp 443 from acme-admin for web | inbound 443/udp admin 192.0.2.0/24 (web) from source port 1024-65535
            net ACME_END_USER 192.0.2.7;in tcp 443 from ACME_END_USER for web | inbound 443/tcp end-user 192.0.2.7/32 (web)
            id end_user 192.0.2.7;in udp 443 from end_user for web         | inbound 443/udp end-user 192.0.2.7/32 (web)
            camel EndUser 192.0.2.7;in tcp 443 from EndUser for web        | inbound 443/tcp end-user 192.0.2.7/32 (web)
            plain admin 192.0.2.7;in tcp 443 from admin for web            | inbound 443/tcp admin 192.0.2.7/32 (web)
            plain other 192.0.2.7;in tcp 443 from other for else           | inbound 443/tcp other 192.0.2.7/32 (else)
            in tcp 443 from far for web;plain far 192.0.2.7                | inbound 443/tcp far 192.0.2.7/32 (web)
            plain far 192.0.2.7;out tcp 443 to far for web                 | outbound 443/tcp far 192.0.2.7/32 (web)
            net acme-far 192.0.2.7, 2001:db8::7;out tcp 443 to acme-far for web | outbound 443/tcp far 192.0.2.7/32 (web) outbound 443/tcp far 2001:db8::7/128 (web)
            plain far 192.0.2.7;more 192.0.2.9;out tcp 443 to far for web  | outbound 443/tcp far 192.0.2.7/32 (web) outbound 443/tcp far 192.0.2.9/32 (web)
            mask acme-far 192.0.2.0 255.255.255.0;out tcp 443 to acme-far for web | outbound 443/tcp far 192.0.2.0/24 (web)
            wild acme-far 192.0.2.0 0.0.0.255;out tcp 443 to acme-far for web | outbound 443/tcp far 192.0.2.0/24 (web)
            length acme-far 192.0.2.0 24;out tcp 443 to acme-far for web   | outbound 443/tcp far 192.0.2.0/24 (web)
            single acme-far 192.0.2.7;out tcp 443 to acme-far for web      | outbound 443/tcp far 192.0.2.7/32 (web)
            direct tcp 443 from admin at 192.0.2.7 for web                 | inbound 443/tcp admin 192.0.2.7/32 (web)
            direct tcp 443 from admin at 192.0.2.7,192.0.2.9 for web       | inbound 443/tcp admin 192.0.2.7/32 (web) inbound 443/tcp admin 192.0.2.9/32 (web)
            plain admin 192.0.2.7;plain far 192.0.2.9;in tcp 443 from admin,far for web | inbound 443/tcp admin 192.0.2.7/32 (web) inbound 443/tcp far 192.0.2.9/32 (web)
            plain a4 192.0.2.7;plain a6 2001:db8::7;in tcp 443 from a4 and a6 for web | inbound 443/tcp a4 192.0.2.7/32 (web) inbound 443/tcp a6 2001:db8::7/128 (web)
            plain admin 192.0.2.7;plain far 192.0.2.9;list tcp 443 for web from;  - admin;  - far;end | inbound 443/tcp admin 192.0.2.7/32 (web) inbound 443/tcp far 192.0.2.9/32 (web)
            '# nothing'                                                    | ''
            """)
    void a_line_opens_a_port_for_each_address_of_its_peers(String lines, String permits) {
        assertThat(opened(lines)).isEqualTo(permits);
    }

    private static String opened(String lines) {
        return read(lines).permits().stream().map(Permit::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            in tcp 443,80 from admin for web                       | 443/tcp 80/tcp
            in udp 10000-20000 from admin for web                  | 10000-20000/udp
            in udp 10000:20000 from admin for web                  | 10000-20000/udp
            in udp 10000 to 20000 from admin for web               | 10000-20000/udp
            in tcp 443 to 443 from admin for web                   | 443/tcp
            port https TCP 443;in https from admin for web         | 443/tcp
            in https from admin for web;port https TCP 443         | 443/tcp
            port https TCP 443;in tcp https from admin for web     | 443/tcp
            number https 443;in tcp https from admin for web       | 443/tcp
            number https 443;in udp https from admin for web       | 443/udp
            port rtp udp 10000 20000;in rtp from admin for web     | 10000-20000/udp
            port rtp udp 10000 - 20000;in rtp from admin for web   | 10000-20000/udp
            number a 10000;number b 20000;in udp a to b from admin for web | 10000-20000/udp
            in tcp-443: tcp 443 from admin for web                 | 443/tcp
            in udp-10000-20000: udp 10000-20000 from admin for web | 10000-20000/udp
            in udp-rtp-range: udp 10000-20000 from admin for web   | 10000-20000/udp
            """)
    void a_port_is_a_number_a_range_or_a_name(String lines, String ports) {
        assertThat(read("plain admin 192.0.2.7;" + lines).permits())
                .extracting(permit -> permit.port().toString())
                .containsExactly(ports.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                                                 | line 1 matches no pattern in grammar.txt: `nonsense`
            more 192.0.2.7                                           | addresses without a group name: [192.0.2.7/32]
            plain a 192.0.2.7                                        | `a` is defined but not used
            number a 443                                             | `a` is defined but not used
            plain a 192.0.2.7;number a 443                           | `a` is the name of both addresses and a port
            number a 443;plain a 192.0.2.7                           | `a` is the name of both addresses and a port
            plain a 192.0.2.7,192.0.2.7;in tcp 443 from a for web    | `a` has 192.0.2.7/32 twice
            plain a 192.0.2.7;more 192.0.2.7                         | `a` has 192.0.2.7/32 twice
            plain a 192.0.2.999                                      | `192.0.2.999` is not an address or a network
            mask acme-far 192.0.2.0 255.0.255.0                      | `255.0.255.0` is not a netmask
            wild acme-far 192.0.2.0 a                                | `a` is not a wildcard mask
            length acme-far 192.0.2.7 24                             | `192.0.2.7/24` has host bits
            net other-far 192.0.2.7                                  | `other-far` does not start with `acme`
            number a 443;number a 443                                | `a` is defined twice
            number a 70000                                           | not a port range: 70000-70000
            in tcp 443 from a for web                                | `a` is used but not defined
            plain a 192.0.2.7;in tcp x from a for web                | port `x` is used but not defined
            plain a 192.0.2.7;in 443 from a for web                  | no transport for port `[443]`
            plain a 192.0.2.7;port x TCP 443;in udp x from a for web | port `[x]` is not for udp
            plain a 192.0.2.7;in tcp 443 to 80 from a for web        | not a port range: 443-80
            plain a 192.0.2.7;in tcp-80: tcp 443 from a for web      | `tcp-80` stands at the entry of 443/tcp
            plain a 192.0.2.7;in udp-443: tcp 443 from a for web     | `udp-443` stands at the entry of 443/tcp
            about end-user acme-admin 192.0.2.7                      | `end-user` stands at the entry of `admin`
            family v4;plain a 2001:db8::7                            | 2001:db8::7/128 is not an IPv4 address
            family v6;plain a 192.0.2.7                              | 192.0.2.7/32 is not an IPv6 address
            plain a 192.0.2.7;in6 6 tcp 443 from a for web           | 192.0.2.7/32 is not an IPv6 address
            plain a 192.0.2.7;family v6;in tcp 443 from a for web    | 192.0.2.7/32 is not an IPv6 address
            """)
    void a_name_without_a_meaning_or_with_two_is_refused(String lines, String message) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "about admin acme-admin 192.0.2.7;in tcp 443 from acme-admin for web",
        "family v4;plain a 192.0.2.7;family v6;plain b 2001:db8::7;in tcp 443 from b for web;family 4;in tcp 443 from a for web",
        "plain a 2001:db8::7;in6 6 tcp 443 from a for web",
        "net acme-server 192.0.2.7",
    })
    void what_agrees_with_itself_is_read(String lines) {
        assertThat(read(lines).groups()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at 192.0.2.1 tcp 443 from a for web          | inbound 443/tcp a 192.0.2.7/32 (web) at 192.0.2.1/32
            at 192.0.2.1,192.0.2.2 tcp 443 from a for web | inbound 443/tcp a 192.0.2.7/32 (web) at 192.0.2.1/32 inbound 443/tcp a 192.0.2.7/32 (web) at 192.0.2.2/32
            at 192.0.2.1,2001:db8::1 tcp 443 from a for web | inbound 443/tcp a 192.0.2.7/32 (web) at 192.0.2.1/32
            net acme-server 192.0.2.1;to acme-server tcp 443 from a for web | inbound 443/tcp a 192.0.2.7/32 (web) at 192.0.2.1/32
            id server 192.0.2.1;net acme-server 2001:db8::1;to server and acme-server tcp 443 from a for web | inbound 443/tcp a 192.0.2.7/32 (web) at 192.0.2.1/32
            """)
    void an_entry_may_say_for_which_of_the_servers_addresses_it_is(String lines, String paths) {
        var snippet = read("plain a 192.0.2.7;" + lines);
        assertThat(snippet.paths().orElseThrow().stream()
                        .map(PermitPath::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(paths);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at 2001:db8::1 tcp 443 from a for web                      | an entry has no address of the server for 192.0.2.7/32
            to a tcp 443 from a for web                                | `a` stands where the server belongs
            id server 192.0.2.1;net acme-server 192.0.2.1;to server,acme-server tcp 443 from a for web | an entry names 192.0.2.1/32 twice
            family v4;at 192.0.2.1,2001:db8::1 tcp 443 from a for web  | 2001:db8::1/128 is not an IPv4 address
            """)
    void what_is_not_the_servers_address_is_refused(String lines, String message) {
        assertThatThrownBy(() -> read("plain a 192.0.2.7;" + lines))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessage(message);
    }

    @Test
    void a_file_names_the_server_only_if_every_entry_does() {
        assertThat(read("# nothing").paths()).isEmpty();
        assertThat(read("plain a 192.0.2.7;at 192.0.2.1 tcp 443 from a for web;in tcp 80 from a for web")
                        .paths())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            keep a                                   | a
            keep a in t                              | t a
            table t;keep a;keep b                    | t a,t b
            table t;keep a;table u;keep b            | t a,u b
            table t;keep a in v;keep b               | v a,t b
            keep a;keep a                            | a,a
            """)
    void objects_are_kept_where_the_file_says(String lines, String objects) {
        assertThat(read(lines).objects()).isEqualTo(List.of(objects.split(",")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            net acme-admin 192.0.2.7;plain far 192.0.2.9;in tcp 443 from acme-admin,far for web | {admin=[192.0.2.7/32], far=[192.0.2.9/32]}
            net acme-admin 192.0.2.7;id admin 192.0.2.9;in tcp 443 from acme-admin,admin for web | {admin=[192.0.2.7/32, 192.0.2.9/32]}
            net acme-server 192.0.2.7                | {server=[192.0.2.7/32]}
            """)
    void groups_have_the_addresses_of_all_their_names(String lines, String groups) {
        assertThat(read(lines).groups()).hasToString(groups);
    }
}
