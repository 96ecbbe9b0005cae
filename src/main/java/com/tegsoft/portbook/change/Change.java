package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What happened to one port of a service, as seen by a firewall. */
public sealed interface Change {

    /** The old state; empty if it did not exist. */
    Optional<Opening> before();

    /** The new state; empty if it no longer exists. */
    Optional<Opening> after();

    /** The parts that were not open before for any service. */
    default List<Opening> opens() {
        return List.of();
    }

    /** The parts that no service needs any longer. */
    default List<Opening> closes() {
        return List.of();
    }

    /** What of {@link #closes} any source could reach and from now on only specific ones. */
    default List<Opening> restricts() {
        return closes().stream()
                .filter(part -> part.ends().contains(Peer.ANYONE))
                .map(part -> part.withEnds(Peer.ANYONE::equals))
                .flatMap(part -> after()
                        .map(Opening::port)
                        .filter(part.port()::overlaps)
                        .map(now -> part.withPort(now.common(part.port())))
                        .stream())
                .toList();
    }

    /** The rest of {@link #closes}: no service needs it any longer. */
    default List<Opening> removes() {
        return closes().stream()
                .map(part -> part.withEnds(end -> !end.equals(Peer.ANYONE) || !staysOpen(part)))
                .filter(part -> !part.ends().isEmpty())
                .toList();
    }

    private boolean staysOpen(Opening part) {
        return after().filter(now -> now.port().covers(part.port())).isPresent();
    }

    /** The service, by its newest id. */
    default Id service() {
        return after().or(this::before).orElseThrow().service();
    }

    default Set<CustomerAction> dispositions() {
        var dispositions = new TreeSet<CustomerAction>();
        for (var action : CustomerAction.values()) {
            if (!parts(action).isEmpty()) {
                dispositions.add(action);
            }
        }
        return dispositions.isEmpty() ? Set.of(CustomerAction.NOTHING) : dispositions;
    }

    /** What an action is about. */
    default List<Opening> parts(CustomerAction action) {
        return switch (action) {
            case OPEN -> opens();
            case RESTRICT -> restricts();
            case CLOSE -> removes();
            case NOTHING -> List.of();
        };
    }

    /** Whether something that worked before stops working. */
    default boolean takesAway() {
        return !closes().isEmpty();
    }

    /** A port that the service did not have before. */
    record Opened(Opening now, @Override List<Opening> opens) implements Change {
        public Opened {
            opens = List.copyOf(opens);
        }

        @Override
        public Optional<Opening> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Opening> after() {
            return Optional.of(now);
        }
    }

    /** A port that is no longer needed. */
    record Closed(Opening was, @Override List<Opening> closes) implements Change {
        public Closed {
            closes = List.copyOf(closes);
        }

        @Override
        public Optional<Opening> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Opening> after() {
            return Optional.empty();
        }
    }

    /** A port that existed before and still exists, with changes. */
    sealed interface Altered extends Change {

        Opening was();

        Opening now();

        @Override
        default Optional<Opening> before() {
            return Optional.of(was());
        }

        @Override
        default Optional<Opening> after() {
            return Optional.of(now());
        }
    }

    /** More ports or more peers, nothing removed. */
    record Widened(Opening was, Opening now, @Override List<Opening> opens) implements Altered {
        public Widened {
            opens = List.copyOf(opens);
        }
    }

    /** Fewer ports or fewer peers, nothing added. */
    record Narrowed(Opening was, Opening now, @Override List<Opening> closes) implements Altered {
        public Narrowed {
            closes = List.copyOf(closes);
        }
    }

    /** Something added and something removed: another port, or other peers. */
    record Moved(
            Opening was,
            Opening now,
            @Override List<Opening> opens,
            @Override List<Opening> closes) implements Altered {
        public Moved {
            opens = List.copyOf(opens);
            closes = List.copyOf(closes);
        }
    }

    /** {@code opened}, {@code closed}, {@code widened}, {@code narrowed} or {@code moved}. */
    default Kind kind() {
        if (this instanceof Opened) {
            return Kind.OPENED;
        }
        if (this instanceof Closed) {
            return Kind.CLOSED;
        }
        return this instanceof Widened ? Kind.WIDENED : this instanceof Narrowed ? Kind.NARROWED : Kind.MOVED;
    }

    /** The kinds of change, as words. */
    enum Kind {
        OPENED,
        CLOSED,
        WIDENED,
        NARROWED,
        MOVED
    }

    /** The port before and after, if there is one. */
    default List<Port> ports() {
        return Stream.of(before(), after())
                .flatMap(Optional::stream)
                .map(Opening::port)
                .distinct()
                .toList();
    }
}
