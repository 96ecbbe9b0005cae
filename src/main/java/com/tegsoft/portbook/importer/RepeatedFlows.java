package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which flows of a draft the page really repeats. Where it does not say who connects, the same port in two places may well
 * be two flows; and a row that repeats one row after the other is named once.
 */
final class RepeatedFlows {

    private static final Set<String> CHECKS = Set.of("duplicate-flow", "overlapping-ranges");

    private final Map<Location, DraftService> services = new HashMap<>();
    private final Set<Location> named = new HashSet<>();

    private final boolean hasParts;

    RepeatedFlows(List<DraftService> services) {
        this.hasParts = !ProductParts.ids(services).isEmpty();
        services.forEach(service -> service.ports()
                .forEach(port -> this.services.putIfAbsent(port.words().at(), service)));
    }

    /** Whether a finding is about the page; of those about one row, the first one. */
    boolean isOfPage(Finding finding) {
        var service = services.get(finding.at());
        if (!CHECKS.contains(finding.check()) || service == null) {
            return true;
        }
        return finding.related().stream()
                        .map(other -> services.get(other.at()))
                        .allMatch(other -> other != null && haveSameEnds(service, other))
                && named.add(service.row().at());
    }

    private boolean haveSameEnds(DraftService one, DraftService other) {
        return (areSaid(one) && areSaid(other))
                || (one.table().isPresent() && one.table().equals(other.table()));
    }

    private boolean areSaid(DraftService service) {
        return service.ends().areSaid() && !(hasParts && service.ends().own().isEmpty());
    }
}
