package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is at the two ends of a service, and which of its ports are opened, for whom and when. */
class ServiceTest {

    private static final Matrix MATRIX = matrix("""
            product: Example
            edition: 2026-01-31
            purposes: {talk: {}}
            roles:
              user: {}
              exchange: {per-service: true}
              node: {component: true}
            systems: {dns: {}}
            features:
              video: {excludes: [fax]}
              fax: {}
              chat: {}
            hosts:
              far: {name: far.example.com, addresses: [{address: 203.0.113.7}]}
            services:
              web:
                direction: inbound
                source: any
                roles: [user, exchange]
                hosts: [far]
                components: [node]
                purposes: [talk]
                requirement: required
                ports:
                - {port: 443/tcp, protocol: https, encryption: tls}
                - {port: 22/tcp, protocol: ssh, encryption: built-in, source: restricted}
              calls:
                direction: inbound
                source: restricted
                roles: [exchange]
                systems: [dns]
                purposes: [talk]
                requirement: required
                needs: [chat]
                ports:
                - {port: 5060/udp, protocol: sip, encryption: none}
                - {port: 5061/tcp, protocol: sip, encryption: tls, needs: [video], since: 2026-12-01}
              update:
                direction: outbound
                roles: [user]
                systems: [dns]
                hosts: [far]
                purposes: [talk]
                requirement: required
                ports:
                - {port: 80/tcp, protocol: http, encryption: none, one-of: usual}
                - {port: 443/tcp, protocol: https, encryption: tls, one-of: usual}
                - {port: 8531/tcp, protocol: https, encryption: tls, one-of: other}
                - {port: 53/udp, protocol: dns, encryption: none}
              log:
                direction: outbound
                roles: [user]
                systems: [dns]
                purposes: [talk]
                requirement: required
                needs: [fax]
                ports:
                - {port: 514/udp, protocol: syslog, encryption: none, one-of: only}
            """);

    private static Matrix matrix(String text) {
        var read = MatrixReader.read(
                YamlReader.read(new Source("matrix.yaml", text)).value());
        assertThat(read.findings()).isEmpty();
        return read.value();
    }

    private static Service service(String id) {
        return MATRIX.service(new Id(id));
    }

    private static String ports(List<Listener> listeners) {
        return listeners.stream().map(listener -> listener.port().toString()).collect(Collectors.joining(" "));
    }

    private static Set<Id> ids(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Id::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            web    | [user, exchange, far] | [far]      | [node]
            calls  | [exchange, dns]       | [dns]      | [server]
            update | [dns, far]            | [dns, far] | [server]
            log    | [dns]                 | [dns]      | [server]
            """)
    void the_peers_of_a_service_are_the_other_side(String id, String peers, String machines, String own) {
        assertThat(service(id).peers()).hasToString(peers);
        assertThat(service(id).machines()).hasToString(machines);
        assertThat(service(id).own()).hasToString(own);
        assertThat(service(id).flows()).allSatisfy(flow -> assertThat(flow.peers())
                .containsExactlyInAnyOrderElementsOf(service(id).peers()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            web    | [user, exchange-web]   | [exchange]
            calls  | [exchange-calls, dns]  | [exchange]
            update | [dns]                  | []
            """)
    void customers_give_the_networks_of_all_but_hosts(String id, String initiators, String machines) {
        assertThat(MATRIX.initiators(service(id)).stream().map(Initiator::id).toList())
                .hasToString(initiators);
        assertThat(MATRIX.machines(service(id))).hasToString(machines);
    }

    @Test
    void customers_are_asked_for_a_role_of_many_machines_service_by_service() {
        assertThat(MATRIX.initiators().stream().map(Initiator::id))
                .containsExactly("user", "exchange-web", "exchange-calls", "node", "dns");
        assertThat(MATRIX.initiator("exchange-calls").peer()).isEqualTo(new Id("exchange"));
        assertThat(MATRIX.initiator("dns").service()).isEmpty();
        assertThatThrownBy(() -> MATRIX.initiator("exchange")).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "server,   true,  false, ROLE",
        "node,     true,  false, ROLE",
        "user,     false, false, ROLE",
        "dns,      false, true,  SYSTEM",
        "far,      false, false, ROLE",
        "nothing,  false, false, ROLE",
    })
    void a_name_is_that_of_the_product_of_a_system_or_of_somebody_else(
            String name, boolean own, boolean system, IdKind kind) {
        assertThat(MATRIX.isOwn(name)).isEqualTo(own);
        assertThat(MATRIX.isSystem(name)).isEqualTo(system);
        assertThat(MATRIX.kind(new Id(name))).isEqualTo(kind);
    }

    @Test
    void the_services_of_a_component_are_those_that_it_offers() {
        assertThat(MATRIX.components()).containsExactly(new Id("node"));
        assertThat(MATRIX.servicesOf(MATRIX.role(new Id("node")))).containsExactly(service("web"));
        assertThat(MATRIX.system(new Id("dns")).id()).isEqualTo(new Id("dns"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "video, fax,     true",
        "fax,   video,   true",
        "video, chat,    false",
        "fax,   chat,    false",
        "video, video,   false",
        "video, nothing, false",
    })
    void features_that_one_of_them_excludes_are_exclusive(String one, String other, boolean expected) {
        assertThat(MATRIX.areExclusive(new Id(one), new Id(other))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "web,    -,          false, true,  false true",
                "calls,  RESTRICTED, true,  true,  true true",
                "update, -,          false, false, false false false false",
            })
    void a_port_has_the_sources_of_its_service_unless_it_names_its_own(
            String id, @Nullable Exposure common, boolean restricted, boolean anywhere, String ports) {
        var service = service(id);
        assertThat(service.commonExposure()).isEqualTo(Optional.ofNullable(common));
        assertThat(service.isRestricted()).isEqualTo(restricted);
        assertThat(service.isRestrictedAnywhere()).isEqualTo(anywhere);
        assertThat(service.listeners().stream()
                        .map(service::isRestricted)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ports);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            update | -     | 80/tcp 443/tcp 53/udp
            update | usual | 80/tcp 443/tcp 53/udp
            update | other | 8531/tcp 53/udp
            update | wrong | 80/tcp 443/tcp 53/udp
            web    | -     | 443/tcp 22/tcp
            web    | usual | 443/tcp 22/tcp
            log    | -     | 514/udp
            """)
    void one_alternative_is_opened_with_what_belongs_to_none(String id, @Nullable String wanted, String expected) {
        assertThat(ports(service(id).opened(Optional.ofNullable(wanted).map(Id::new))))
                .isEqualTo(expected);
    }

    @Test
    void the_alternatives_are_those_that_the_ports_name() {
        assertThat(service("update").alternatives()).hasToString("[usual, other]");
        assertThat(service("web").alternatives()).isEmpty();
        assertThat(ports(service("update").of(new Id("usual")))).isEqualTo("80/tcp 443/tcp");
        assertThat(ports(service("update").of(new Id("other")))).isEqualTo("8531/tcp");
        assertThat(service("web").of(new Id("usual"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, port {1}")
    @CsvSource(delimiter = '|', textBlock = """
            web    | 0 | []
            update | 0 | [alternative usual, instead of other]
            update | 2 | [alternative other, instead of usual]
            update | 3 | []
            log    | 0 | [only with fax, alternative only, if it is chosen]
            calls  | 1 | [from 2026-12-01, only with chat and video]
            """)
    void when_a_port_is_used_is_said_in_english(String id, int port, String expected) {
        var service = service(id);
        assertThat(service.conditionWords(service.listeners().get(port))).hasToString(expected);
    }

    @Test
    void a_service_without_conditions_is_always_used() {
        assertThat(service("web").condition()).isEqualTo(Condition.NONE);
        assertThat(service("calls").condition()).isNotEqualTo(Condition.NONE);
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            calls | ""         | 5060/udp 5061/tcp
            calls | video      | 5060/udp
            calls | fax        | 5060/udp 5061/tcp
            calls | chat       | nothing
            calls | chat video | nothing
            log   | fax        | nothing
            web   | fax video  | 443/tcp 22/tcp
            """)
    void a_port_that_needs_a_feature_is_left_out_without_it(String id, String features, String expected) {
        var left = service(id).without(ids(features));
        assertThat(left.map(Service::listeners).map(ServiceTest::ports).orElse("nothing"))
                .isEqualTo(expected);
        assertThat(left.map(Service::peers).orElse(service(id).peers()))
                .isEqualTo(service(id).peers());
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            web    | user     | [user]
            web    | exchange | [exchange]
            calls  | exchange | [exchange]
            update | user     | [dns, far]
            """)
    void the_part_of_a_role_is_without_the_others(String id, String role, String peers) {
        assertThat(service(id).of(MATRIX.role(new Id(role))).peers()).hasToString(peers);
    }
}
