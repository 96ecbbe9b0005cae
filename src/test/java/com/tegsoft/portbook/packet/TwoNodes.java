package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two machines of a product at the ends of a cable, each with the files of its component. */
record TwoNodes(Lab lab, Node first, Node second) implements AutoCloseable {

    /** An address of the administrators of each family, from whose session files are loaded. */
    private static final Map<String, String> ADMINISTRATORS =
            Map.of("ADMINISTRATOR_4", "198.51.100.48/28", "ADMINISTRATOR_6", "2001:db8:3::/48");

    /** With no firewall at all. */
    static TwoNodes open(Firewall firewall, Node first, Node second) throws IOException {
        var environment = Stream.of(
                        ADMINISTRATORS,
                        Map.of(
                                "SERVER", first.all(),
                                "PEERS", second.all(),
                                "SSH_CONNECTION", "198.51.100.49 50022 %s 22".formatted(first.address(false))))
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new TwoNodes(Lab.open(firewall, environment), first, second);
    }

    /** Does the same to both at once. */
    void both(Consumer<Node> action) {
        var other = CompletableFuture.runAsync(() -> action.accept(second));
        action.accept(first);
        other.join();
    }

    /** What one of them sends to the other, at some ports: by target what leaves it, by source what the other lets in. */
    Map<ProbeBatch, Ports> measure(Node from, Node to, Ports tried) throws IOException {
        observe("-f", Command.folder() + "/observer.nft");
        var sent = from.sendsTo(to);
        Lab.send(lab.at(from.end(), Lab.sender(tried)), sent);
        var left = seen(from);
        var came = seen(to);
        observe("delete", "table", "inet", "observer");
        assertThat(left.left()).as("every packet came to the firewall").isEqualTo((long) sent.size() * tried.count());
        var all = left.seen(from.leavesFor(to));
        all.putAll(came.seen(from.arrivesAt(to)));
        return all;
    }

    private void observe(String... words) throws IOException {
        for (var node : List.of(first, second)) {
            lab.at(node.end(), Stream.concat(Stream.of("nft"), Stream.of(words)).toArray(String[]::new))
                    .run();
        }
    }

    private Observation seen(Node node) throws IOException {
        return new Observation(lab.at(node.end(), "nft", "-j", "list", "table", "inet", "observer")
                .run());
    }

    /** What {@link #measure} must show. */
    static Collection<ProbeBatch> waves(Node from, Node to) {
        return Stream.of(from.leavesFor(to), from.arrivesAt(to))
                .flatMap(List::stream)
                .toList();
    }

    /** A connection from one to the other, through which lines go both ways. */
    void talk(Node from, Node to, int port) throws IOException {
        try (var session = Session.open(lab, from, to, port)) {
            session.goesOn();
        }
    }

    @Override
    public void close() throws IOException {
        lab.close();
    }
}
