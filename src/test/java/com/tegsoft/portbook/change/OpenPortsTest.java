package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Open ports are a set: what is done with them is held against plain sets of single ports. */
class OpenPortsTest {

    private static final Id SERVICE = new Id("web");
    private static final Peer USER = Peer.given(new Id("user"));
    private static final List<String> PORTS = List.of("1/tcp", "2-4/tcp", "3-5/tcp", "1-5/tcp", "3/udp", "65535/udp");
    private static final List<List<Peer>> PEERS =
            List.of(List.of(USER), List.of(Peer.ANYONE), List.of(Peer.ANYONE, USER));

    /** Every opening alone, and every two of them together. */
    private static List<List<Opening>> examples() {
        var single = new ArrayList<Opening>();
        for (var port : PORTS) {
            for (var peers : PEERS) {
                single.add(Opening.of(SERVICE, Direction.INBOUND, Port.parse(port), peers));
            }
        }
        single.add(Opening.of(SERVICE, Direction.OUTBOUND, Port.parse("1/tcp"), List.of(USER)));
        var examples = new ArrayList<List<Opening>>(List.of(List.of()));
        for (var i = 0; i < single.size(); i++) {
            examples.add(List.of(single.get(i)));
            examples.add(List.of(single.get(i), single.get((i * 5 + 3) % single.size())));
        }
        return examples;
    }

    private static Set<String> plain(List<Opening> openings) {
        var plain = new TreeSet<String>();
        for (var opening : openings) {
            for (var port = opening.port().range().first();
                    port <= opening.port().range().last();
                    port++) {
                for (var end : opening.ends()) {
                    plain.add("%s %s/%s %s"
                            .formatted(opening.direction(), port, opening.port().transport(), end));
                }
            }
        }
        return plain;
    }

    private static long sizeOf(Set<String> plain, Predicate<String> which) {
        return plain.stream().filter(which).count();
    }

    @Test
    void two_sets_are_equal_if_their_ports_are() {
        for (var a : examples()) {
            for (var b : examples()) {
                var same = plain(a).equals(plain(b));
                assertThat(OpenPorts.of(a).equals(OpenPorts.of(b)))
                        .as("%s and %s", a, b)
                        .isEqualTo(same);
                if (same) {
                    assertThat(OpenPorts.of(a)).hasSameHashCodeAs(OpenPorts.of(b));
                }
            }
        }
    }

    @Test
    void what_one_has_and_another_has_not_is_what_is_missing() {
        for (var a : examples()) {
            for (var b : examples()) {
                var missing = a.stream()
                        .flatMap(opening -> OpenPorts.of(b).missing(opening).stream())
                        .toList();
                var expected = new HashSet<>(plain(a));
                expected.removeAll(plain(b));
                assertThat(plain(missing)).as("%s without %s", a, b).isEqualTo(expected);
            }
        }
    }

    @Test
    void ports_are_counted_once_for_each_end() {
        for (var example : examples()) {
            var open = OpenPorts.of(example);
            assertThat(open.count(Direction.INBOUND, end -> true))
                    .as("%s", example)
                    .isEqualTo(sizeOf(plain(example), line -> line.startsWith("INBOUND")));
            assertThat(open.count(Direction.INBOUND, Peer.ANYONE::equals))
                    .isEqualTo(sizeOf(plain(example), line -> line.startsWith("INBOUND") && line.endsWith("anyone")));
            assertThat(open.withoutPublic().count(Direction.INBOUND, end -> true))
                    .isEqualTo(sizeOf(
                            plain(example),
                            line -> line.startsWith("INBOUND")
                                    && !plain(example).contains(line.replaceAll("\\S+$", "anyone"))));
        }
    }

    @Test
    void what_is_missing_is_told_in_as_few_parts_as_possible() {
        var open = OpenPorts.of(List.of(
                Opening.of(SERVICE, Direction.INBOUND, Port.parse("4-6/tcp"), List.of(USER, Peer.ANYONE)),
                Opening.of(SERVICE, Direction.INBOUND, Port.parse("9/tcp"), List.of(USER))));
        var wanted = Opening.of(SERVICE, Direction.INBOUND, Port.parse("1-9/tcp"), List.of(USER, Peer.ANYONE));
        assertThat(open.missing(wanted))
                .extracting(Opening::toString)
                .containsExactly(
                        "web inbound 1-3/tcp anyone",
                        "web inbound 1-3/tcp user",
                        "web inbound 7-8/tcp user",
                        "web inbound 7-9/tcp anyone");
    }
}
