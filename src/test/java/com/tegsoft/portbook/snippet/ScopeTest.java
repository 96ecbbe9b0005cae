package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What snippets are printed from: scopes, ports with their names, and the rows of the port checkers. */
class ScopeTest {

    private static final Matrix MATRIX = SmallMatrix.matrix();

    @Test
    void every_scope_holds_its_services_and_the_whole_is_first() {
        assertThat(Scope.of(MATRIX).stream().map(ScopeTest::line))
                .containsExactly(
                        "all ALL web,shell,calls,sync",
                        "talk PURPOSE web,calls",
                        "care PURPOSE shell,sync",
                        "user ROLE web,calls",
                        "admin ROLE shell,sync");
        assertThat(line(Scope.service(MATRIX, new Id("web")))).isEqualTo("web SERVICE web");
        assertThat(line(Scope.change(MATRIX, "opened", List.of()))).isEqualTo("opened CHANGE ");
    }

    /** A role's part of a service has no host that connects; the other part brings it. */
    @Test
    void hosts_that_connect_stay_in_several_scopes_that_contain_them() {
        var matrix = SmallMatrix.with(
                "roles: [admin]\n    purposes: [care]", "roles: [admin]\n    hosts: [far]\n    purposes: [care]");
        var care = Scope.purpose(matrix, new Id("care"));
        var talk = Scope.purpose(matrix, new Id("talk"));
        var admin = Scope.role(matrix, new Id("admin"));
        assertThat(hosts(Scope.together(matrix, List.of(talk, care)))).contains("shell far");
        assertThat(hosts(Scope.together(matrix, List.of(admin, care)))).contains("shell far");
        assertThat(hosts(Scope.together(matrix, List.of(admin, talk)))).doesNotContain("shell far");
    }

    private static List<String> hosts(Scope scope) {
        return scope.services().stream()
                .flatMap(service -> service.hosts().stream().map(host -> service.id() + " " + host))
                .toList();
    }

    @Test
    void several_scopes_are_one_with_each_service_once_for_the_roles_of_all() {
        var user = Scope.role(MATRIX, new Id("user"));
        var talk = Scope.purpose(MATRIX, new Id("talk"));
        var shell = Scope.service(MATRIX, new Id("shell"));
        assertThat(Scope.together(MATRIX, List.of(user))).isEqualTo(user);
        assertThat(line(Scope.together(MATRIX, List.of(shell, talk))))
                .isEqualTo("shell-and-talk SELECTION web,shell,calls");
        assertThat(Scope.together(MATRIX, List.of(user, talk)).services()).isEqualTo(talk.services());
        var roles = List.of(user, Scope.role(MATRIX, new Id("admin")));
        assertThat(Scope.together(MATRIX, roles).services())
                .isEqualTo(Scope.all(MATRIX).services());
    }

    private static String line(Scope scope) {
        return "%s %s %s"
                .formatted(
                        scope.id(),
                        scope.kind(),
                        scope.services().stream()
                                .map(service -> service.id().value())
                                .collect(Collectors.joining(",")));
    }

    @ParameterizedTest(name = "{0} {1}-{2} {3}")
    @CsvSource({
        "TCP, 443,   443,   '',        443,         tcp-443",
        "UDP, 10000, 20000, '',        10000:20000, udp-10000-20000",
        "UDP, 5060,  5060,  sip-port,  5060,        udp-sip-port",
        "UDP, 10000, 20000, rtp-range, 10000:20000, udp-rtp-range",
    })
    void a_port_is_written_and_named(
            Transport transport, int first, int last, String setting, String text, String name) {
        var port = new PortObject(
                transport, new PortRange(first, last), Optional.of(setting).filter(id -> !id.isEmpty()));
        assertThat(port.text(":")).isEqualTo(text);
        assertThat(port.name()).isEqualTo(name);
        assertThat(List.of(port.first(), port.last())).containsExactly(first, last);
        assertThat(port.single()).isEqualTo(first == last);
    }

    @Test
    void a_checker_asks_about_every_port() {
        var probes = PortProbes.of(MATRIX, URI.create("https://ports.example.com/"));
        assertThat(probes.probes().stream().map(probe -> "%s %s %s %s %s %s %s"
                        .formatted(
                                probe.direction(),
                                probe.port().name(),
                                probe.protocol(),
                                probe.service(),
                                probe.purposes(),
                                probe.roles(),
                                probe.hosts())))
                .containsExactly(
                        "in tcp-443 https web [talk] [user] []",
                        "in tcp-22 ssh shell [care] [admin] []",
                        "in udp-sip-port sip calls [talk] [user] []",
                        "in udp-rtp-range rtp calls [talk] [user] []",
                        "out tcp-443 https sync [care] [admin] [far]");
        assertThat(probes.settings().keySet()).containsExactly("rtp-range", "sip-port");
        assertThat(probes.edition()).isEqualTo("2026-01-31");
        assertThat(probes.url()).isEqualTo("https://ports.example.com/");
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            product: Example      | product: Another      | true
            encryption: tls       | encryption: none      | true
            port: 443/tcp         | port: 444/tcp         | false
            roles: [user]         | roles: [admin]        | false
            203.0.113.7           | 203.0.113.8           | false
            name: far.example.com | name: far.example.net | false
            default: '5060'       | default: '5070'       | false
            """)
    void a_fingerprint_changes_with_what_a_firewall_is_told(String text, String other, boolean same) {
        assertThat(Fingerprint.of(SmallMatrix.with(text, other)).equals(Fingerprint.of(MATRIX)))
                .isEqualTo(same);
        assertThat(Fingerprint.of(MATRIX)).matches("[0-9a-f]{12}");
    }

    @ParameterizedTest(name = "`{0}` becomes `{1}`")
    @CsvSource(quoteCharacter = '!', delimiter = '|', textBlock = """
            Example             | Example
            a "b" $(c); d       | a -b- -(c)- d
            key: value          | key- value
            http://example.com/ | http://example.com/
            --option            | option
            été                 | ete
            !!                  | product
            ...                 | product
            a -                 | a
            """)
    void a_plain_text_means_nothing_to_any_firewall(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void a_group_has_its_addresses_by_family() {
        var group = new Group("user", "user", "", List.of(Net.parse("10.0.0.0/8"), Net.parse("2001:db8::/32")));
        assertThat(group.v4()).extracting(Net::cidr).containsExactly("10.0.0.0/8");
        assertThat(group.v6()).extracting(Net::cidr).containsExactly("2001:db8::/32");
        assertThat(group.only(true).nets()).isEqualTo(group.v6());
        assertThat(group.only(false).nets()).isEqualTo(group.v4());
    }
}
