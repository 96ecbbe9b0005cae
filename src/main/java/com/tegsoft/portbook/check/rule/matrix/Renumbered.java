package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A port whose number differs from an edition by what may be a typing mistake.
 *
 * @param before the row as the edition had it
 */
public record Renumbered(ServicePort port, Listener before, Typo typo, Edition edition) {

    /** Those without a reason, once for all rows of a service that have the same number. */
    public static Stream<Renumbered> unanswered(Content content) {
        var found = content.newestEdition().filter(newest -> !newest.matrix().equals(content.matrix())).stream()
                .flatMap(newest -> ServicePort.of(content).flatMap(port -> since(newest, port)));
        return found
                .collect(Collectors.groupingBy(Renumbered::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(rows -> rows.stream().noneMatch(row -> row.port.answers(Doubt.RENUMBERED)))
                .map(rows -> rows.get(0))
                .filter(row -> !SettingDefault.isContradicted(row.port));
    }

    /** Whether any edition had a number that a typing mistake turns into today's. */
    static boolean ever(ServicePort port) {
        return port.content().editions().stream()
                .anyMatch(edition -> since(edition, port).findAny().isPresent());
    }

    private static Stream<Renumbered> since(Edition edition, ServicePort port) {
        var earlier = Optional.ofNullable(
                edition.matrix().services().get(port.service().id()));
        var isNew = earlier.stream().noneMatch(service -> has(service, port.listener()));
        return earlier.filter(service -> isNew).stream()
                .flatMap(service -> service.listeners().stream())
                .filter(before -> !has(port.service(), before) && isSameRow(before, port.listener()))
                .filter(before -> !port.isRegistered())
                .flatMap(before -> typo(
                                before.port().range(), port.listener().port().range())
                        .stream()
                        .map(typo -> new Renumbered(port, before, typo, edition)));
    }

    private static boolean has(Service service, Listener listener) {
        return service.listeners().stream().anyMatch(other -> other.port().equals(listener.port()));
    }

    private static boolean isSameRow(Listener before, Listener now) {
        return before.protocol().equals(now.protocol())
                && before.port().hasPorts()
                && before.port().transport() == now.port().transport();
    }

    /** At one end of a range whose other end is unchanged. */
    private static Optional<Typo> typo(PortRange before, PortRange now) {
        if (before.isSingle() != now.isSingle()) {
            return Optional.empty();
        }
        if (before.isSingle() || before.last() == now.last()) {
            return Typo.between(Integer.toString(before.first()), Integer.toString(now.first()));
        }
        return before.first() == now.first()
                ? Typo.between(Integer.toString(before.last()), Integer.toString(now.last()))
                : Optional.empty();
    }

    private String key() {
        return port.service().id() + " " + before.port().range() + " "
                + port.listener().port().range();
    }
}
