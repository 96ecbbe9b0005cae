package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Platform.Capability;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a platform has to print for a scope, and what it has to leave out. */
class SnippetFactoryTest {

    private static final URI SITE = URI.create("https://ports.example.com/");
    private static final Matrix MATRIX = SmallMatrix.matrix();
    private static final Values EXAMPLES = Values.documentation(MATRIX);
    private static final Platform EVERYTHING = platform(Set.of(), /* namesServer= */ true);

    private static Platform platform(Set<Capability> lacks, boolean namesServer) {
        return new Platform(
                "wall",
                "Wall",
                Platform.Kind.NETWORK,
                Names.parse("rule 20"),
                lacks,
                namesServer,
                Platform.Translated.PRIVATE,
                Map.of("add", "sh", "remove", "txt"),
                Platform.Label.PARSER_CHECKED,
                Map.of(),
                List.of(),
                /* takesEntries= */ true);
    }

    private static Snippet snippet(Platform platform, Values values, Scope scope) {
        return new SnippetFactory(MATRIX, SITE, values).snippet(platform, scope);
    }

    private static Scope purpose(String id) {
        return Scope.purpose(MATRIX, new Id(id));
    }

    @Test
    void a_port_that_is_not_used_on_every_day_is_opened_and_named() {
        var matrix = SmallMatrix.with("setting: sip-port}", "setting: sip-port, since: 2026-12-01, until: 2027-03-31}");
        var calls = Scope.service(matrix, new Id("calls"));
        var values = Values.documentation(matrix).with(matrix, "sip-port", "5070");
        var snippet = new SnippetFactory(matrix, SITE, values).snippet(EVERYTHING, calls);
        assertThat(snippet.permits())
                .extracting(permit -> permit.port().toString())
                .containsOnly("5070/udp", "10000-20000/udp");
        assertThat(snippet.conditions()).containsExactly("inbound 5070/udp (calls): from 2026-12-01, until 2027-03-31");
    }

    @Test
    void a_port_that_each_customer_sets_opens_nothing_until_it_is_set() {
        var matrix = SmallMatrix.with("sip-port: {default: '5060'}", "sip-port: {}");
        var calls = Scope.service(matrix, new Id("calls"));
        var unset = new SnippetFactory(matrix, SITE, Values.documentation(matrix)).snippet(EVERYTHING, calls);
        assertThat(unset.permits())
                .extracting(permit -> permit.port().toString())
                .containsOnly("10000-20000/udp");
        assertThat(unset.omitted())
                .extracting(Omission::toString)
                .containsExactly("inbound udp user (calls): set sip-port first");
        assertThat(unset.names()).doesNotContain("sip-port");
        var set = Values.documentation(matrix).with(matrix, "sip-port", "5070");
        var opened = new SnippetFactory(matrix, SITE, set).snippet(EVERYTHING, calls);
        assertThat(opened.permits())
                .extracting(permit -> permit.port().toString())
                .containsOnly("5070/udp", "10000-20000/udp");
        assertThat(opened.omitted()).isEmpty();
        assertThat(opened.names()).contains("sip-port");
    }

    @Test
    void every_service_is_opened_for_every_network_of_its_peers_and_what_comes_in_is_first() {
        assertThat(snippet(EVERYTHING, EXAMPLES, Scope.all(MATRIX)).permits())
                .extracting(Permit::toString)
                .containsExactly(
                        "inbound 443/tcp user 198.51.100.16/28 (web)",
                        "inbound 443/tcp user 2001:db8:1::/48 (web)",
                        "inbound 22/tcp admin 198.51.100.32/28 (shell)",
                        "inbound 22/tcp admin 2001:db8:2::/48 (shell)",
                        "inbound 5060/udp user 198.51.100.16/28 (calls)",
                        "inbound 5060/udp user 2001:db8:1::/48 (calls)",
                        "inbound 10000-20000/udp user 198.51.100.16/28 (calls)",
                        "inbound 10000-20000/udp user 2001:db8:1::/48 (calls)",
                        "outbound 443/tcp far 203.0.113.7/32 (sync)",
                        "outbound 443/tcp far 2001:db8:9::7/128 (sync)");
    }

    @ParameterizedTest(name = "{0} without {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            care |               | 192.0.2.7,2001:db8::7 | 22-4 22-6 443-4 443-6             |
            care |               | 192.0.2.7             | 22-4 443-4                        |
            care |               | 2001:db8::7           | 22-6 443-6                        |
            care | IPV6          | 192.0.2.7,2001:db8::7 | 22-4 443-4                        | 22-6 443-6
            care | IPV4          | 192.0.2.7,2001:db8::7 | 22-6 443-6                        | 22-4 443-4
            care | IPV6          | 192.0.2.7             | 22-4 443-4                        |
            care | INBOUND       | 192.0.2.7             | 443-4                             | 22-4
            care | OUTBOUND      | 192.0.2.7             | 22-4                              | 443-4
            care | TCP           | 192.0.2.7             |                                   | 22-4 443-4
            care | UDP RANGE     | 192.0.2.7             | 22-4 443-4                        |
            talk | RANGE         | 192.0.2.7             | 443-4 5060-4                      | 10000-20000-4
            talk | UDP           | 192.0.2.7             | 443-4                             | 5060-4 10000-20000-4
            talk | UDP RANGE     | 192.0.2.7             | 443-4                             | 5060-4 10000-20000-4
            """)
    void what_a_platform_cannot_express_is_left_out_and_told(
            String purpose, @Nullable String lacks, String server, @Nullable String opened, @Nullable String omitted) {
        var lacking = EnumSet.noneOf(Capability.class);
        Stream.ofNullable(lacks)
                .flatMap(words -> Stream.of(words.split(" ")))
                .forEach(word -> lacking.add(Capability.valueOf(word)));
        var snippet = snippet(
                platform(lacking, /* namesServer= */ true), EXAMPLES.with(MATRIX, "server", server), purpose(purpose));
        assertThat(ports(snippet.permits())).isEqualTo(opened == null ? "" : opened);
        assertThat(snippet.omitted().stream()
                        .map(omission ->
                                omission.port().range() + (omission.place().contains(":") ? "-6" : "-4"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(omitted == null ? "" : omitted);
        assertThat(snippet.omitted()).allSatisfy(omission -> assertThat(lacking)
                .contains(omission.lack().orElseThrow()));
        assertThat(snippet.server().nets())
                .allSatisfy(net -> assertThat(lacking).doesNotContain(net.v6() ? Capability.IPV6 : Capability.IPV4));
    }

    private static String ports(List<Permit> permits) {
        return permits.stream()
                .map(permit -> permit.port().range() + (permit.net().v6() ? "-6" : "-4"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void an_omission_names_the_permit_and_what_is_missing() {
        var snippet = snippet(
                platform(Set.of(Capability.RANGE), /* namesServer= */ true),
                EXAMPLES.with(MATRIX, "server", "192.0.2.7"),
                purpose("talk"));
        assertThat(snippet.omitted())
                .extracting(Omission::toString)
                .containsExactly("inbound 10000-20000/udp user 198.51.100.16/28 (calls): cannot express range");
        assertThat(snippet.omitted()).extracting(Omission::service).containsExactly("calls");
    }

    @Test
    void entries_are_numbered_in_each_direction_and_every_port_is_listed_once() {
        var snippet = snippet(EVERYTHING, EXAMPLES, Scope.all(MATRIX));
        assertThat(snippet.entries())
                .extracting(entry -> "%s %s %s".formatted(entry.direction(), entry.number(), entry.service()))
                .containsExactly(
                        "INBOUND 1 web", "INBOUND 2 shell", "INBOUND 3 calls", "INBOUND 4 calls", "OUTBOUND 1 sync");
        assertThat(snippet.entries()).extracting(PermitEntry::inbound).containsExactly(true, true, true, true, false);
        assertThat(snippet.ports())
                .extracting(PortObject::name)
                .containsExactly("tcp-443", "tcp-22", "udp-sip-port", "udp-rtp-range");
    }

    @Test
    void ports_and_networks_are_those_that_the_customer_entered() {
        var values = EXAMPLES.with(MATRIX, "sip-port", "5070")
                .with(MATRIX, "user", "10.1.0.0/16")
                .with(MATRIX, "server", "192.0.2.7");
        assertThat(snippet(EVERYTHING, values, purpose("talk")).permits())
                .extracting(Permit::toString)
                .containsExactly(
                        "inbound 443/tcp user 10.1.0.0/16 (web)",
                        "inbound 5070/udp user 10.1.0.0/16 (calls)",
                        "inbound 10000-20000/udp user 10.1.0.0/16 (calls)");
    }

    @ParameterizedTest(name = "{0}, server named: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            talk | true  | server user           | server user            | rtp-range server sip-port user
            talk | false | user                  | user                   | rtp-range sip-port user
            care | true  | server admin          | server admin far       | admin server
            care | false | admin                 | admin far              | admin
            """)
    void parameters_are_what_the_scope_uses(
            String purpose, boolean namesServer, String parameters, String groups, String names) {
        var snippet = snippet(platform(Set.of(), namesServer), EXAMPLES, purpose(purpose));
        assertThat(snippet.parameters()).extracting(Group::id).containsExactly(parameters.split(" "));
        assertThat(snippet.groups()).extracting(Group::id).containsExactly(groups.split(" "));
        assertThat(snippet.names()).containsExactly(names.split(" "));
        assertThat(EXAMPLES.unset(MATRIX, snippet)).containsExactly(parameters.split(" "));
    }

    @Test
    void a_group_with_addresses_of_its_own_is_no_example() {
        var values = EXAMPLES.with(MATRIX, "user", "10.1.0.0/16");
        assertThat(values.unset(MATRIX, snippet(EVERYTHING, values, purpose("talk"))))
                .containsExactly("server");
    }

    @Test
    void a_setting_that_moves_two_ports_is_one_variable() {
        var matrix = SmallMatrix.with(
                "{port: 5060/udp, protocol: sip, encryption: none, setting: sip-port}",
                "{port: 5060/udp, protocol: sip, encryption: none, setting: sip-port}\n"
                        + "    - {port: 5060/tcp, protocol: sip, encryption: none, setting: sip-port}");
        var snippet = new SnippetFactory(matrix, SITE, Values.documentation(matrix))
                .snippet(EVERYTHING, Scope.purpose(matrix, new Id("talk")));
        assertThat(snippet.movable()).extracting(PortObject::transport).containsExactly("udp", "tcp", "udp");
        assertThat(snippet.settings()).extracting(PortObject::name).containsExactly("udp-rtp-range", "udp-sip-port");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            user  | user: 443/tcp (web), user: 5060/udp (calls), user: 10000-20000/udp (calls)
            admin | admin: 443/tcp (web), admin: 22/tcp (shell), far: 443/tcp (sync)
            """)
    void a_role_opens_nothing_for_other_roles(String role, String opened) {
        var matrix = SmallMatrix.with("roles: [user]", "roles: [user, admin]");
        assertThat(opened(matrix, Values.documentation(matrix), Scope.role(matrix, new Id(role))))
                .isEqualTo(opened);
    }

    private static String opened(Matrix matrix, Values values, Scope scope) {
        return new SnippetFactory(matrix, SITE, values)
                .snippet(EVERYTHING, scope).permits().stream()
                        .map(permit -> "%s: %s (%s)".formatted(permit.peer(), permit.port(), permit.service()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    @Test
    void a_role_that_is_a_machine_in_each_service_opens_that_service_only() {
        var matrix = SmallMatrix.with("user: {}", "user: {per-service: true}");
        var values = Values.documentation(matrix).with(matrix, "user-web", "10.1.2.3");
        var snippet =
                new SnippetFactory(matrix, SITE, values).snippet(EVERYTHING, Scope.purpose(matrix, new Id("talk")));
        assertThat(snippet.permits().stream()
                        .filter(permit -> permit.net().equals(Net.parse("10.1.2.3")))
                        .map(Permit::toString))
                .containsExactly("inbound 443/tcp user-web 10.1.2.3/32 (web)");
        assertThat(snippet.parameters()).extracting(Group::id).containsExactly("server", "user-web", "user-calls");
        assertThat(snippet.parameters()).extracting(Group::peer).containsExactly("server", "user", "user");
        assertThat(values.unset(matrix, snippet)).containsExactly("server", "user-calls");
    }

    @Test
    void a_port_for_specific_sources_is_not_opened_to_any_although_the_others_of_its_service_are() {
        var matrix = SmallMatrix.with(
                "port: 443/tcp",
                "port: 80/tcp, source: restricted, protocol: http, encryption: none}\n" + "    - {port: 443/tcp");
        var values = Values.documentation(matrix).with(matrix, "user", "0.0.0.0/0");
        var snippet =
                new SnippetFactory(matrix, SITE, values).snippet(EVERYTHING, Scope.service(matrix, new Id("web")));
        assertThat(snippet.permits())
                .extracting(Permit::toString)
                .containsExactly("inbound 443/tcp user 0.0.0.0/0 (web)");
        assertThat(snippet.omitted())
                .extracting(Omission::toString)
                .containsExactly("inbound 80/tcp user 0.0.0.0/0 (web): for specific sources only");
        assertThat(new SnippetFactory(matrix, SITE, values).restricted()).containsExactly("admin");
    }

    @ParameterizedTest(name = "web: {0}, its port: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            source: any        | source: restricted, | true
            source: restricted | source: any,        | false
            source: restricted |                     | true
            source: any        |                     | false
            """)
    void what_a_port_says_of_its_sources_holds_before_what_its_service_says(
            String service, @Nullable String port, boolean restricted) {
        var text = SmallMatrix.TEXT.substring(
                SmallMatrix.TEXT.indexOf("source: any"), SmallMatrix.TEXT.indexOf("443/tcp, protocol"));
        var matrix = SmallMatrix.with(
                text + "443/tcp,", text.replace("source: any", service) + "443/tcp, " + (port == null ? "" : port));
        var web = matrix.service(new Id("web"));
        assertThat(web.isRestrictedAnywhere()).isEqualTo(restricted);
        assertThat(new SnippetFactory(matrix, SITE, Values.documentation(matrix))
                        .restricted()
                        .contains("user"))
                .isEqualTo(restricted);
    }

    @Test
    void a_snippet_says_what_it_was_made_from() {
        var snippet = snippet(EVERYTHING, EXAMPLES, purpose("talk"));
        assertThat(snippet).hasToString("wall talk");
        assertThat(List.of(snippet.product(), snippet.prefix(), snippet.edition(), snippet.fingerprint()))
                .containsExactly("Example", "example", "2026-01-31", Fingerprint.of(MATRIX));
        assertThat(snippet.name("rule", "example-", "talk", "-4")).isEqualTo("example-talk-4");
    }

    @Test
    void every_scope_has_numbers_of_its_own() {
        var scopes = Stream.concat(
                Scope.of(MATRIX).stream(),
                Stream.concat(
                        MATRIX.services().keySet().stream().map(id -> Scope.service(MATRIX, id)),
                        Stream.of(Scope.change(MATRIX, "opened", List.of()))));
        var first = scopes.map(scope -> snippet(EVERYTHING, EXAMPLES, scope).numbersFrom(100, 3000))
                .toList();
        assertThat(first).hasSizeGreaterThan(6).doesNotHaveDuplicates().startsWith(0, 100);
        assertThat(snippet(EVERYTHING, EXAMPLES, purpose("talk")).numbersFrom(100, 70))
                .isEqualTo(30);
    }

    @Test
    void a_file_must_say_what_it_was_made_from() {
        var facts = Facts.of(snippet(EVERYTHING, EXAMPLES, purpose("talk")));
        assertThat(new TreeMap<>(facts.values()).values())
                .containsExactly(
                        "2026-01-31",
                        Fingerprint.of(MATRIX),
                        "parser-checked",
                        "Wall",
                        "example",
                        "Example",
                        "talk",
                        "1",
                        "talk___",
                        "purpose talk",
                        "https://ports.example.com/p/talk/",
                        "example");
        assertThat(facts.ids())
                .isEqualTo(new PrintedIds(
                        "example", "server", Set.of("server", "user"), Set.of(), Set.of("web", "calls")));
        assertThat(Facts.of(snippet(EVERYTHING, EXAMPLES, Scope.all(MATRIX))).values())
                .containsEntry("title", "all services");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PURPOSE, talk, https://ports.example.com/p/talk/",
        "ROLE, user, https://ports.example.com/p/user/",
        "SERVICE, web, https://ports.example.com/p/web/",
        "ALL, all, https://ports.example.com/",
        "CHANGE, opened, https://ports.example.com/",
    })
    void its_link_leads_to_the_page_of_its_scope(Scope.Kind kind, String id, String url) {
        assertThat(snippet(EVERYTHING, EXAMPLES, new Scope(id, kind, List.of())).url())
                .isEqualTo(url);
    }

    @Test
    void roles_of_restricted_services_are_known() {
        assertThat(new SnippetFactory(MATRIX, SITE, EXAMPLES).restricted()).containsExactly("admin");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"add, snippets/wall/talk.sh", "remove, snippets/wall/talk.remove.txt"})
    void a_variant_is_published_under_its_name(String variant, String path) {
        assertThat(EVERYTHING.path(purpose("talk"), variant)).isEqualTo(path);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"PACKET_PROVEN, packet-proven", "NOT_MACHINE_VERIFIED, not-machine-verified"})
    void a_label_is_a_word(Platform.Label label, String word) {
        assertThat(label.word()).isEqualTo(word);
    }
}
