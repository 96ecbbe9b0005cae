package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Transport;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A machine of a part of the product, behind a firewall of its own.
 *
 * @param end of the cable: {@link Lab#SERVER} or {@link Lab#SECOND}
 * @param addresses its own, one of each family
 * @param others addresses of the same machine that no firewall knows, one of each family
 */
record Node(String end, Id component, List<String> addresses, List<String> others) {

    /** With addresses that its number determines. */
    static Node of(String end, String component, int number) {
        return new Node(
                end,
                new Id(component),
                List.of("192.0.2.%d1".formatted(number), "2001:db8:0:1::%d1".formatted(number)),
                List.of("203.0.113.%d1".formatted(number), "2001:db8:9::%d1".formatted(number)));
    }

    /** All of it, as {@code lab.sh} reads them. */
    String all() {
        return String.join(" ", addresses) + " " + String.join(" ", others);
    }

    String address(boolean v6) {
        return of(addresses, v6);
    }

    private static String of(List<String> addresses, boolean v6) {
        return addresses.stream()
                .filter(address -> address.indexOf(':') >= 0 == v6)
                .findFirst()
                .orElseThrow();
    }

    /** What it sends to another: from its own address and from an unknown one to its address, and to an unknown one of it. */
    List<ProbeBatch> sendsTo(Node target) {
        return Stream.concat(arrivesAt(target).stream(), target.unknownFrom(this).stream())
                .toList();
    }

    /** What is told apart where it arrives: by its source. */
    List<ProbeBatch> arrivesAt(Node target) {
        return each((transport, v6) -> Stream.of(
                new ProbeBatch(Direction.INBOUND, "node", address(v6), target.address(v6), transport),
                new ProbeBatch(Direction.INBOUND, Endpoints.STRANGER, of(others, v6), target.address(v6), transport)));
    }

    /** What is told apart where it leaves: by its target. */
    List<ProbeBatch> leavesFor(Node target) {
        return Stream.concat(
                        each((transport, v6) -> Stream.of(new ProbeBatch(
                                        Direction.OUTBOUND, "node", address(v6), target.address(v6), transport)))
                                .stream(),
                        target.unknownFrom(this).stream())
                .toList();
    }

    private List<ProbeBatch> unknownFrom(Node source) {
        return each((transport, v6) -> Stream.of(
                new ProbeBatch(Direction.OUTBOUND, Endpoints.STRANGER, source.address(v6), of(others, v6), transport)));
    }

    private static List<ProbeBatch> each(BiFunction<Transport, Boolean, Stream<ProbeBatch>> waves) {
        return Stream.of(Transport.TCP, Transport.UDP)
                .flatMap(transport -> Stream.of(false, true).flatMap(v6 -> waves.apply(transport, v6)))
                .toList();
    }

    @Override
    public String toString() {
        return component.value();
    }
}
