package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.fixture.SmallMatrix;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of a matrix, and what is said of one that has another form. */
class MatrixReaderTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            product: Example     | product: a<b          | 1:10 wrong-value
            edition: 2026-01-31  | edition: 2026-02-29   | 2:10 wrong-value
            edition: 2026-01-31  | edition: 2026-13-01   | 2:10 wrong-value
            edition: 2026-01-31  | edition: today        | 2:10 wrong-value
            '  talk: {}'         | '  Talk: {}'          | 4:3 bad-id
            name: far.example.com | name: far            | 11:11 wrong-value
            name: far.example.com | name: far_away.com   | 11:11 wrong-value
            name: far.example.com | name: '*far.example.com' | 11:11 wrong-value
            name: far.example.com | name: 'far.*.com'      | 11:11 wrong-value
            addresses:           | 'feed: http://far.example.com/ranges\n    addresses:' | 12:11 wrong-value
            addresses:           | 'feed: https://far.example.com\n    addresses:' | 12:11 wrong-value
            203.0.113.7          | 203.0.113.07          | 13:16 wrong-value
            direction: inbound   | direction: in         | 20:16 wrong-value
            source: any          | source: all           | 21:13 wrong-value
            roles: [user]        | roles: []             | 22:12 empty-list
            roles: [user]        | roles: [user, user]   | 22:19 duplicate-item
            roles: [user]        | roles: user           | 22:12 wrong-form
            requirement: required | requirement: maybe   | 24:18 wrong-value
            port: 443/tcp        | port: 0/tcp           | 26:14 port-out-of-range
            port: 443/tcp        | port: 443             | 26:14 wrong-value
            encryption: tls      | encryption: ssl       | 26:52 wrong-value
            encryption: tls      | encrypted: tls        | 26:40 unknown-field 26:7 missing-field
            """)
    void a_fault_is_named_at_its_place(String text, String other, String expected) {
        var findings = SmallMatrix.findings(text, other.replace("\\n", "\n")).stream()
                .map(finding -> finding.at().line() + ":" + finding.at().column() + " " + finding.check());
        assertThat(findings.collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    @Test
    void a_matrix_is_read_as_it_stands() {
        var matrix = SmallMatrix.matrix();
        assertThat(matrix.product()).isEqualTo("Example");
        assertThat(matrix.effective()).isEqualTo(matrix.edition()).hasToString("2026-01-31");
        assertThat(matrix.services().keySet()).hasToString("[web, shell, calls, sync]");
        assertThat(matrix.setting(new Id("rtp-range")).defaultRange()).hasToString("10000-20000");
        assertThat(Matrix.flows(matrix.services().values()))
                .extracting(Flow::toString)
                .containsExactly(
                        "inbound 5060/udp user (calls)",
                        "inbound 10000-20000/udp user (calls)",
                        "inbound 22/tcp admin (shell)",
                        "outbound 443/tcp far (sync)",
                        "inbound 443/tcp user (web)");
        assertThat(matrix.host(new Id("far")).addresses())
                .extracting(Address::text)
                .containsExactly("203.0.113.7", "2001:db8:9::7");
        assertThat(matrix.service(new Id("calls")).listeners().get(0).setting()).contains(new Id("sip-port"));
    }

    private static final String ADDRESSES = "addresses:\n    - address: 203.0.113.7\n    - address: 2001:db8:9::7\n";

    @Test
    void a_host_may_be_known_by_its_name_only() {
        var list = "addresses: unpublished\n    feed: https://far.example.com/ranges?of=all\n";
        var matrix = SmallMatrix.with(ADDRESSES, list);
        var host = matrix.host(new Id("far"));
        assertThat(host.isUnpublished()).isTrue();
        assertThat(host.feed()).hasToString("Optional[https://far.example.com/ranges?of=all]");
        assertThat(MatrixReader.read(MatrixWriter.write(matrix)).value()).isEqualTo(matrix);
    }

    @Test
    void the_day_on_which_a_change_takes_effect_may_be_another() {
        var matrix = SmallMatrix.with("edition: 2026-01-31", "edition: 2026-01-31\neffective: 2026-03-01");
        assertThat(matrix.effective()).hasToString("2026-03-01");
    }

    @Test
    void services_are_found_by_purpose_and_by_role() {
        var matrix = SmallMatrix.matrix();
        assertThat(matrix.servicesFor(matrix.purpose(new Id("care"))))
                .extracting(service -> service.id().value())
                .containsExactly("shell", "sync");
        assertThat(matrix.servicesOf(matrix.role(new Id("user"))))
                .extracting(service -> service.id().value())
                .containsExactly("web", "calls");
        assertThatThrownBy(() -> matrix.service(new Id("other"))).hasMessage("undeclared other");
        assertThatThrownBy(() -> matrix.host(new Id("other"))).hasMessage("undeclared other");
        assertThatThrownBy(() -> matrix.setting(new Id("other"))).hasMessage("undeclared other");
        assertThatThrownBy(() -> matrix.purpose(new Id("other"))).hasMessage("undeclared other");
        assertThatThrownBy(() -> matrix.role(new Id("other"))).hasMessage("undeclared other");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SERVICE, services, web, true",
        "PURPOSE, purposes, talk, true",
        "ROLE,    roles,    user, true",
        "HOST,    hosts,    far, false",
        "SETTING, settings, sip-port, false",
    })
    void ids_are_found_by_their_kind(IdKind kind, String section, String id, boolean page) {
        assertThat(kind.section()).isEqualTo(section);
        assertThat(kind.ids(SmallMatrix.matrix())).contains(new Id(id)).doesNotContain(new Id("nothing"));
        assertThat(kind.hasPage()).isEqualTo(page);
        assertThat(Stream.of(IdKind.values())
                        .filter(other -> other.ids(SmallMatrix.matrix()).contains(new Id(id))))
                .containsExactly(kind);
    }

    private static Flow flow(Id service, Direction direction, Collection<Id> peers, Port port) {
        return new Flow(service, direction, List.of(Service.SERVER), List.copyOf(peers), port);
    }

    @Test
    void a_flow_has_its_peers_sorted_and_once() {
        var port = Port.parse("443/tcp");
        var flow = flow(new Id("web"), Direction.INBOUND, List.of(new Id("b"), new Id("a"), new Id("b")), port);
        assertThat(flow).hasToString("inbound 443/tcp a, b (web)");
        assertThat(flow).isEqualTo(flow(new Id("web"), Direction.INBOUND, Set.of(new Id("a"), new Id("b")), port));
        assertThat(Stream.of(
                                flow(new Id("web"), Direction.OUTBOUND, List.of(), port),
                                flow(new Id("web"), Direction.INBOUND, List.of(), Port.parse("444/tcp")),
                                flow(new Id("web"), Direction.INBOUND, List.of(new Id("b")), port),
                                flow,
                                flow(new Id("a"), Direction.OUTBOUND, List.of(), port))
                        .sorted()
                        .map(Flow::toString))
                .containsExactly(
                        "outbound 443/tcp  (a)",
                        "inbound 443/tcp a, b (web)",
                        "inbound 443/tcp b (web)",
                        "inbound 444/tcp  (web)",
                        "outbound 443/tcp  (web)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            https | HTTPS | [TCP, UDP] | []         | TLS      | []         | GENERAL  | [443/tcp, 443/udp, 8443/tcp] | ''
            ssh   | SSH   | [TCP]      | []         | BUILT_IN | []         | SHELL    | [22/tcp]                     | ''
            sip   | SIP   | [TCP, UDP] | [TCP, UDP] | NONE     | []         | GENERAL  | [5060/tcp, 5060/udp]         | SIGNALLING
            rtp   | RTP   | [TCP, UDP] | []         | NONE     | []         | GENERAL  | []                           | MEDIA
            mysql | MySQL | [TCP]      | []         | NONE     | [TLS, STARTTLS] | DATABASE | [3306/tcp]                   | ''
            rdp   | RDP   | [TCP, UDP] | []         | TLS      | [BUILT_IN] | SHELL    | [3389/tcp, 3389/udp]         | ''
            """)
    void a_known_protocol_has_its_facts(ArgumentsAccessor facts) {
        var protocol = WellKnownProtocols.find(new Id(facts.getString(0))).orElseThrow();
        assertThat(protocol.name()).contains(facts.getString(1));
        assertThat(protocol.transports().stream().sorted().toList()).hasToString(facts.getString(2));
        assertThat(protocol.needed().stream().sorted().toList()).hasToString(facts.getString(3));
        assertThat(protocol.encryption()).hasToString(facts.getString(4));
        assertThat(protocol.accepts().stream().sorted().toList()).hasToString(facts.getString(5));
        assertThat(protocol.kind()).hasToString(facts.getString(6));
        assertThat(protocol.registered()).hasToString(facts.getString(7));
        assertThat(protocol.carries().map(Enum::name).orElse("")).isEqualTo(facts.getString(8));
    }

    @Test
    void a_matrix_may_declare_a_protocol_that_is_known_otherwise() {
        var matrix = SmallMatrix.with(
                "services:\n", "protocols:\n  ssh: {transports: [udp], encryption: none, kind: general}\nservices:\n");
        assertThat(matrix.protocol(new Id("ssh")).orElseThrow().transports()).containsExactly(Transport.UDP);
        assertThat(matrix.protocol(new Id("https"))).isEqualTo(WellKnownProtocols.find(new Id("https")));
        assertThat(matrix.protocol(new Id("nothing"))).isEmpty();
        assertThat(List.copyOf(WellKnownProtocols.names()))
                .contains("ssh", "sip")
                .isSorted()
                .hasSizeGreaterThan(60);
    }
}
