package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A machine of the product, as the options of the scripts that test ports name it.
 *
 * @param component the part of the product that it is; empty: the server
 * @param connects whether it only connects, so that what it connects to is tested
 */
record CheckerTarget(Optional<Id> component, boolean connects) {

    private static final String OUTBOUND = " --outbound";

    /** Each part of the product that some services need, or the server. */
    static List<CheckerTarget> of(Matrix matrix, Collection<Service> services) {
        var components = matrix.components();
        return components.isEmpty()
                ? List.of(new CheckerTarget(Optional.empty(), connects(services)))
                : components.stream()
                        .flatMap(component -> of(component, services).stream())
                        .toList();
    }

    /** One part of the product, if it needs any of these services. */
    static Optional<CheckerTarget> of(Id component, Collection<Service> services) {
        var own = services.stream()
                .filter(service -> service.components().contains(component))
                .toList();
        var uses = services.stream()
                .anyMatch(service -> service.direction() == Direction.INBOUND
                        && service.roles().contains(component));
        return own.isEmpty() && !uses
                ? Optional.empty()
                : Optional.of(new CheckerTarget(Optional.of(component), connects(own)));
    }

    private static boolean connects(Collection<Service> services) {
        return services.stream().noneMatch(service -> service.direction() == Direction.INBOUND);
    }

    /** @param kind of what selects the services: {@code purpose} or {@code role}; empty for all */
    String shell(String kind, String id) {
        return part(kind, id) + (connects ? OUTBOUND : "");
    }

    /** What it connects to, if it is run on the machine itself. */
    String outbound() {
        return part("", "") + OUTBOUND;
    }

    private String part(String kind, String id) {
        return component.map(" --component %s"::formatted).orElse("") + (kind.isEmpty() ? "" : " --" + kind + " " + id);
    }

    /** The same for PowerShell. */
    String windows(String kind, String id) {
        return component.map(" -Component %s"::formatted).orElse("")
                + (kind.isEmpty()
                        ? ""
                        : " -" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + id)
                + (connects ? " -Outbound" : "");
    }
}
