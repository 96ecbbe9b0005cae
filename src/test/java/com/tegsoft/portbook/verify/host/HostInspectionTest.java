package com.tegsoft.portbook.verify.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sockets of a host held against a small matrix. */
class HostInspectionTest {

    private static final Matrix MATRIX = SmallMatrix.matrix();

    private static final Installation ALL = new Installation(Map.of(), Set.of());

    private static final List<Port> DOCUMENTED = MATRIX.services().values().stream()
            .filter(service -> service.direction() == Direction.INBOUND)
            .flatMap(service -> service.listeners().stream().map(Listener::port))
            .toList();

    /** Every inbound port of the matrix at its edges, and the ports next to them. */
    static Stream<Port> edges() {
        return DOCUMENTED.stream()
                .flatMap(port -> IntStream.of(
                                port.range().first() - 1,
                                port.range().first(),
                                port.range().last(),
                                port.range().last() + 1)
                        .mapToObj(number -> new Port(port.transport(), new PortRange(number, number))))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void a_socket_is_a_finding_exactly_if_the_matrix_has_no_such_port(Port port) {
        var known = DOCUMENTED.stream().anyMatch(port::overlaps);
        for (var line : List.of(ss(port, "0.0.0.0"), ss(port, "[::]"), ss(port, "*"), ss(port, "10.0.0.5%eth0"))) {
            var inspection = inspect(line);
            assertThat(inspection.documented()).isEqualTo(known ? List.of(port) : List.of());
            assertThat(inspection.findings().stream().map(Finding::check))
                    .containsExactlyElementsOf(known ? List.of() : List.of("undocumented-listener"));
            assertThat(inspection.unused())
                    .hasSize(DOCUMENTED.size() - inspection.documented().size());
        }
    }

    private static String ss(Port port, String address) {
        var tcp = EnumNames.of(port.transport()).equals("tcp");
        return "%s %s 0 128 %s:%s 0.0.0.0:*"
                .formatted(tcp ? "tcp" : "udp", tcp ? "LISTEN" : "UNCONN", address, port.range());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53%lo", "[::1]", "[::1]%lo", "[::ffff:127.0.0.1]", "::1"})
    void what_only_the_host_itself_can_reach_is_no_finding(String address) {
        var inspection = inspect("tcp LISTEN 0 128 " + address + ":9 0.0.0.0:*");
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.documented()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tcp LISTEN 0 4096 *:9 *:* users:(("java",pid=812,fd=44))     | `9/tcp` (java) listens on *
            LISTEN 0 4096 0.0.0.0:9 0.0.0.0:*                            | `9/tcp` listens on 0.0.0.0
            UNCONN 0 0 [fe80::1]%eth0:9 [::]:*                           | `9/udp` listens on fe80::1
            tcp 0 0 0.0.0.0:9 0.0.0.0:* LISTEN 900/postgres: main        | `9/tcp` (postgres:) listens on 0.0.0.0
            tcp6 0 0 :::9 :::* LISTEN -                                  | `9/tcp` listens on ::
            udp 0 0 0.0.0.0:9 0.0.0.0:* 650/dhclient                     | `9/udp` (dhclient) listens on 0.0.0.0
            udp6 0 0 :::9 :::*                                           | `9/udp` listens on ::
            TCP 0.0.0.0:9 0.0.0.0:0 LISTENING 1234                       | `9/tcp` listens on 0.0.0.0
            """)
    void every_form_in_which_the_programs_print_a_socket_is_read(String line, String message) {
        assertThat(inspect(line).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith(message);
            assertThat(finding.at().line()).isEqualTo(1);
            assertThat(line.substring(finding.at().column() - 1)).matches("\\S+:9 .*");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp ESTAB 0 0 10.0.0.5:9 10.0.0.9:50000",
                "tcp 0 0 10.0.0.5:9 10.0.0.9:50000 TIME_WAIT -",
                "udp ESTAB 0 0 10.0.0.5:9 10.0.0.9:53",
                "nl UNCONN 0 0 rtnl:systemd 42",
                "u_str LISTEN 0 128 /run/x 1 * 0",
                "icmp6 UNCONN 0 0 *%eth0:58 *:*",
                "Active Connections",
                "  Proto  Local Address          Foreign Address        State           PID",
                "  TCP    10.0.0.5:9             10.0.0.9:50000         ESTABLISHED     888",
            })
    void what_does_not_wait_on_a_port_is_ignored(String line) {
        assertThat(inspect(ss(DOCUMENTED.get(0), "*") + "\n" + line).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp LISTEN 0 128 *:ssh *:*",
                "tcp LISTEN 0 128 *:0 *:*",
                "tcp LISTEN 0 128 *:65536 *:*",
                "sctp LISTEN 0 128 *:9 *:*",
                "anything else",
                "tcp LISTEN",
            })
    void a_line_that_is_not_understood_is_never_passed_over(String line) {
        assertThat(inspect(ss(DOCUMENTED.get(0), "*") + "\n" + line).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo("unreadable-socket");
                    assertThat(finding.at().line()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port Process"})
    void a_list_without_sockets_proves_nothing(String text) {
        assertThat(inspect(text).findings())
                .singleElement()
                .extracting(Finding::check)
                .isEqualTo("unreadable-socket");
    }

    @Test
    void a_port_that_was_moved_on_the_server_is_known_there_and_no_longer_at_its_default() {
        var setting = MATRIX.settings().values().iterator().next();
        var moved = Map.of(setting.id().value(), PortRange.parse("61000"));
        var port = MATRIX.services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .filter(listener -> listener.setting().equals(Optional.of(setting.id())))
                .findFirst()
                .orElseThrow()
                .port();
        var at = new Port(port.transport(), PortRange.parse("61000"));
        var before = new Port(
                port.transport(),
                new PortRange(port.range().first(), port.range().first()));
        var text = ss(at, "*") + "\n" + ss(before, "*");
        assertThat(HostInspection.of(
                                new Source("sockets.txt", text),
                                MATRIX.services().values(),
                                new Installation(moved, Set.of()))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().line()).isEqualTo(2));
    }

    @Test
    void the_same_port_on_two_addresses_is_one_finding() {
        var findings = inspect("tcp LISTEN 0 1 0.0.0.0:9 *:*\ntcp LISTEN 0 1 [::]:9 *:*")
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("0.0.0.0, ::");
            assertThat(finding.related()).hasSize(1);
        });
    }

    /** Features that need ports alone, together, or one that another service also opens: what is left is still needed. */
    @ParameterizedTest(name = "without {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -             | -                        | 443/tcp 22/tcp 5060/udp 9000/tcp
            far           | -                        | 443/tcp 22/tcp 5060/udp 9000/tcp
            ha            | 22/tcp ha                | 443/tcp 5060/udp 9000/tcp
            single        | 9000/tcp single          | 443/tcp 22/tcp 5060/udp
            phones        | 5060/udp phones          | 443/tcp 22/tcp 9000/tcp
            ha phones     | 22/tcp ha, 5060/udp phones | 443/tcp 9000/tcp
            ha single phones | 22/tcp ha, 9000/tcp single, 5060/udp phones | 443/tcp
            """)
    void a_port_that_only_unused_features_need_is_a_finding(String features, String found, String needed) {
        var matrix = SmallMatrix.with(
                SmallMatrix.TEXT,
                SmallMatrix.TEXT
                        .replace(
                                "services:\n",
                                "features:\n  ha: {excludes: [single]}\n  single: {}\n  phones: {}\n  far: {}\nservices:\n")
                        .replace(
                                "tls}\n  shell",
                                "tls}\n    - {port: 9000/tcp, protocol: https, encryption: tls, needs: [single]}\n  shell")
                        .replace(
                                "encryption: built-in}",
                                "encryption: built-in, needs: [ha]}\n    - {port: 443/tcp, protocol: https, encryption: tls, needs: [phones]}")
                        .replace("setting: sip-port}", "setting: sip-port, needs: [phones]}"));
        var unused = features == null
                ? Set.<Id>of()
                : Arrays.stream(features.split(" ")).map(Id::new).collect(Collectors.toSet());
        var text = Stream.of("443/tcp", "22/tcp", "5060/udp", "9000/tcp")
                .map(port -> ss(Port.parse(port), "*"))
                .collect(Collectors.joining("\n"));
        var inspection = HostInspection.of(
                new Source("sockets.txt", text), matrix.services().values(), new Installation(Map.of(), unused));
        assertThat(inspection.documented())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(needed.split(" ")).map(Port::parse).toList());
        var expected = found == null ? List.<String>of() : List.of(found.split(", "));
        assertThat(inspection.findings()).hasSameSizeAs(expected).allSatisfy(finding -> assertThat(finding.check())
                .isEqualTo("unneeded-listener"));
        for (var one : expected) {
            var words = one.split(" ", 2);
            assertThat(inspection.findings()).anySatisfy(finding -> assertThat(finding.message())
                    .isEqualTo("`%s` listens on * and is needed only with `%s`, which is not used"
                            .formatted(words[0], words[1])));
        }
        assertThat(inspection.unused()).containsExactly("10000-20000/udp (calls)");
        assertThat(HostInspection.of(
                                new Source("sockets.txt", ss(Port.parse("443/tcp"), "*")),
                                matrix.services().values(),
                                new Installation(Map.of(), unused))
                        .unused())
                .hasSize(needed.split(" ").length);
    }

    private static HostInspection inspect(String text) {
        return HostInspection.of(
                new Source("sockets.txt", text), MATRIX.services().values(), ALL);
    }
}
