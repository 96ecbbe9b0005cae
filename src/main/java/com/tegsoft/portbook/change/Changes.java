package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All differences between two matrices.
 *
 * @param flows the changes that concern firewalls, sorted by service
 * @param edits every entry that differs, sorted; applying them turns the old matrix into the new one
 */
public record Changes(Matrix before, Matrix after, List<Change> flows, List<Edit> edits) {

    public Changes {
        flows = List.copyOf(flows);
        edits = List.copyOf(edits);
    }

    public static Changes between(Matrix before, Matrix after) {
        var old = OpenPorts.of(Opening.all(before));
        var now = OpenPorts.of(Opening.all(after));
        var flows = new Flows(before, after, old, now, service -> true, Opening::of).changes();
        return new Changes(before, after, flows, Edit.between(before, after));
    }

    /**
     * The same as far as it concerns the machines of one part of the product. What it uses of another part, or of other machines of the same part, is outbound
     * for it, and a port that has come to another part is opened there.
     *
     * @param component its id; the earlier matrix need not have it
     */
    public Changes ofPart(Id component) {
        var part = new PartOfProduct(component);
        var old = OpenPorts.of(part.openings(before));
        var now = OpenPorts.of(part.openings(after));
        var own = new Flows(before, after, old, now, part::has, Opening::of);
        var used = new Flows(before, after, old, now, part::uses, Opening::used);
        var all = Stream.concat(own.changes().stream(), used.changes().stream());
        return new Changes(
                before, after, all.sorted(Comparator.comparing(Change::service)).toList(), edits);
    }

    /** The date by which customers must act. */
    public LocalDate effective() {
        return after.effective();
    }

    /** The changes that require the same action from customers. */
    public List<Change> with(CustomerAction disposition) {
        return flows.stream()
                .filter(change -> change.dispositions().contains(disposition))
                .toList();
    }

    /** Whether customers must open or restrict anything, or may close something. */
    public boolean changeFirewalls() {
        return CustomerAction.NEEDED.stream().anyMatch(action -> !with(action).isEmpty());
    }

    /** Whether any customer must open something, or something open is removed. */
    public boolean needAction() {
        return !with(CustomerAction.OPEN).isEmpty();
    }

    /** Whether anything that worked before stops working. */
    public boolean takeAway() {
        return flows.stream().anyMatch(Change::takesAway);
    }

    /** The changes of one row. */
    public List<Change> of(Id service) {
        return flows.stream().filter(change -> change.service().equals(service)).toList();
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** What a port of a service is to a firewall. */
    private interface Seen {
        Opening opening(Matrix matrix, Service service, Listener listener);
    }

    /** The differences between the flows of two matrices. */
    private record Flows(
            Matrix before, Matrix after, OpenPorts old, OpenPorts now, Predicate<Service> which, Seen seen) {

        List<Change> changes() {
            var olds = byNewestName(before);
            var nows = byNewestName(after);
            var ids = new TreeSet<>(olds.keySet());
            ids.addAll(nows.keySet());
            var changes = new ArrayList<Change>();
            for (var id : ids) {
                var was = Optional.ofNullable(olds.get(id));
                var is = Optional.ofNullable(nows.get(id));
                for (var pair : Pairing.of(listeners(was), listeners(is))) {
                    change(
                                    pair.before().map(l -> seen.opening(before, was.orElseThrow(), l)),
                                    pair.after().map(l -> seen.opening(after, is.orElseThrow(), l)))
                            .ifPresent(changes::add);
                }
            }
            return changes;
        }

        private static List<Listener> listeners(Optional<Service> service) {
            return service.map(Service::listeners).orElse(List.of());
        }

        /** A row that was replaced is compared with its successor, in both directions of time. */
        private Map<Id, Service> byNewestName(Matrix matrix) {
            var services = new TreeMap<>(matrix.services());
            matrix.services().forEach((id, service) -> successor(id)
                    .filter(next -> !matrix.services().containsKey(next))
                    .ifPresent(next -> {
                        services.remove(id);
                        services.putIfAbsent(next, service);
                    }));
            services.values().removeIf(which.negate());
            return services;
        }

        private Optional<Id> successor(Id id) {
            return Optional.ofNullable(after.retired().get(id))
                    .or(() -> Optional.ofNullable(before.retired().get(id)))
                    .flatMap(retired -> retired.successor());
        }

        private Optional<Change> change(Optional<Opening> was, Optional<Opening> is) {
            var opens = is.map(old::missing).orElse(List.of());
            var closes = was.map(now::missing).orElse(List.of());
            if (was.isEmpty()) {
                return is.map(opening -> new Change.Opened(opening, opens));
            }
            if (is.isEmpty()) {
                return was.map(opening -> new Change.Closed(opening, closes));
            }
            var more = is.get().covers(was.get());
            var less = was.get().covers(is.get());
            if (more && less) {
                return Optional.empty();
            }
            if (more) {
                return Optional.of(new Change.Widened(was.get(), is.get(), opens));
            }
            return less
                    ? Optional.of(new Change.Narrowed(was.get(), is.get(), closes))
                    : Optional.of(new Change.Moved(was.get(), is.get(), opens, closes));
        }
    }
}
