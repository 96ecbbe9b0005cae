package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What customers whose firewall follows an earlier edition must do, and by when.
 *
 * @param changes from that edition to the newest
 * @param steps from each edition to the next since then, in any order
 */
public record Since(Changes changes, List<Changes> steps) {

    public Since {
        steps = List.copyOf(steps);
    }

    /** The parts of the product for each of which there is something else to do; none if it is one server or has only one part. */
    public List<Id> parts() {
        var parts = changes.after().components();
        return parts.size() > 1 ? parts : List.of();
    }

    /** What those must do whose machines are one part of the product. */
    public Since ofPart(Id component) {
        return new Since(
                changes.ofPart(component),
                steps.stream().map(step -> step.ofPart(component)).toList());
    }

    /** Whether there is anything to do, for any part of the product. */
    public boolean isBehind() {
        return changes.changeFirewalls()
                || parts().stream().anyMatch(part -> changes.ofPart(part).changeFirewalls());
    }

    /**
     * The date for one action on a change: if several editions contributed to it, the first for an opening, the last for a
     * removal.
     */
    public LocalDate due(Change change, CustomerAction action) {
        var parts = change.parts(action);
        var dates = steps.stream()
                .filter(step -> step.flows().stream()
                        .flatMap(flow -> flow.parts(action).stream())
                        .anyMatch(part -> parts.stream().anyMatch(part::overlaps)))
                .map(Changes::effective)
                .sorted()
                .toList();
        if (dates.isEmpty()) { // An end has another id since then.
            return changes.effective();
        }
        return dates.get(action == CustomerAction.OPEN ? 0 : dates.size() - 1);
    }

    /** The date for the most urgent action; empty if there is nothing to do. */
    public Optional<LocalDate> due(Change change) {
        return change.dispositions().stream()
                .filter(action -> action != CustomerAction.NOTHING)
                .findFirst()
                .map(action -> due(change, action));
    }
}
