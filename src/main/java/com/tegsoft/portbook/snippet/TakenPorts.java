package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ports that services listen on: two services cannot listen on the same port of one machine.
 *
 * @param settings the port of each setting
 */
record TakenPorts(Matrix matrix, Map<String, PortRange> settings) {

    /** Refuses what a customer has set if another service listens there, on a machine whose ports the setting changes. */
    void refuse(String setting) {
        taken(setting).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "`%s` cannot be `%s`, because %s".formatted(setting, port(setting), other));
        });
    }

    /** The same for a setting that is computed from it. */
    void refuse(String setting, String computed) {
        taken(computed).ifPresent(other -> {
            throw new IllegalArgumentException("`%s` cannot be `%s`, because `%s` would then be `%s`, and %s"
                    .formatted(setting, port(setting), computed, port(computed), other));
        });
    }

    private PortRange port(String setting) {
        return Objects.requireNonNull(settings.get(setting));
    }

    /** Which service listens there; none on a port that is not set. */
    private Optional<String> taken(String setting) {
        if (!port(setting).isSet()) {
            return Optional.empty();
        }
        var changed =
                matrix.services(service -> service.listeners().stream().anyMatch(listener -> isOf(setting, listener)));
        var machines =
                changed.stream().flatMap(service -> service.own().stream()).collect(Collectors.toSet());
        var transports = listeners(changed).stream()
                .filter(listener -> isOf(setting, listener))
                .map(listener -> listener.port().transport())
                .collect(Collectors.toSet());
        for (var service : matrix.services(candidate ->
                candidate.direction() == Direction.INBOUND && !Collections.disjoint(machines, candidate.own()))) {
            for (var listener : service.listeners()) {
                if (!isOf(setting, listener)
                        && transports.contains(listener.port().transport())
                        && range(listener).overlaps(port(setting))) {
                    return Optional.of("`%s` listens on `%s`".formatted(service.id(), range(listener)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Listener> listeners(Collection<Service> services) {
        return services.stream()
                .flatMap(service -> service.listeners().stream())
                .toList();
    }

    private static boolean isOf(String setting, Listener listener) {
        return listener.setting().map(Id::value).filter(setting::equals).isPresent();
    }

    private PortRange range(Listener listener) {
        return listener.setting()
                .map(Id::value)
                .map(settings::get)
                .orElse(listener.port().range());
    }
}
