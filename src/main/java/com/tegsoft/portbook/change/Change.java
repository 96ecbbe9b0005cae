package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What happened to one port of a service, in the eyes of a firewall. */
public sealed interface Change {

    /** How it was; empty: it was not there. */
    Optional<Opening> before();

    /** How it is; empty: it is gone. */
    Optional<Opening> after();

    /** The parts that were not open before, for whichever service. */
    default List<Opening> opens() {
        return List.of();
    }

    /** The parts that nothing needs any more. */
    default List<Opening> closes() {
        return List.of();
    }

    /** The row that it is about, by its newest name. */
    default Id service() {
        return after().or(this::before).orElseThrow().service();
    }

    default Set<CustomerAction> dispositions() {
        var dispositions = new TreeSet<CustomerAction>();
        if (!opens().isEmpty()) {
            dispositions.add(CustomerAction.OPEN);
        }
        if (!closes().isEmpty()) {
            dispositions.add(CustomerAction.CLOSE);
        }
        return dispositions.isEmpty() ? Set.of(CustomerAction.NOTHING) : dispositions;
    }

    /** Whether something that worked before stops to work. */
    default boolean takesAway() {
        return !closes().isEmpty();
    }

    /** A port that no service had under this name. */
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

    /** A port that is not needed any more. */
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

    /** A port that was there and still is, otherwise. */
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

    /** More ports, or more ends; nothing less. */
    record Widened(Opening was, Opening now, @Override List<Opening> opens) implements Altered {
        public Widened {
            opens = List.copyOf(opens);
        }
    }

    /** Fewer ports, or fewer ends; nothing more. */
    record Narrowed(Opening was, Opening now, @Override List<Opening> closes) implements Altered {
        public Narrowed {
            closes = List.copyOf(closes);
        }
    }

    /** Something more and something less: another port, or other ends. */
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

    /** The port before and after, as far as there is one. */
    default List<Port> ports() {
        return java.util.stream.Stream.of(before(), after())
                .flatMap(Optional::stream)
                .map(Opening::port)
                .distinct()
                .toList();
    }
}
