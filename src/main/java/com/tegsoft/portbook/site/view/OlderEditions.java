package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Editions before the current one: facts as they were released, under the names of today. What has no name today is called by its id.
 *
 * @param current what links lead to
 * @param home relative address of the language's home
 */
public record OlderEditions(Matrix current, LanguageTexts wording, SiteHistory history, String home) {

    /** The edition of a date, which must be one of the history. */
    public OlderEditionView view(LocalDate date) {
        var matrix = history.newestFirst().stream()
                .filter(edition -> edition.edition().equals(date))
                .findFirst()
                .orElseThrow();
        var isBehind = history.since().stream()
                .filter(since -> since.changes().before().edition().equals(date))
                .anyMatch(Since::isBehind);
        return new OlderEditionView(
                date.toString(),
                home + SitePaths.changes(date),
                isBehind ? Optional.of(home + SitePaths.changesSince(date)) : Optional.empty(),
                ports(matrix, Direction.INBOUND),
                ports(matrix, Direction.OUTBOUND),
                matrix.localPorts().values().stream().map(this::within).toList());
    }

    private List<OlderEditionView.PortView> ports(Matrix matrix, Direction direction) {
        return matrix.services(service -> service.direction() == direction).stream()
                .flatMap(service -> service.listeners().stream().map(listener -> port(matrix, service, listener)))
                .toList();
    }

    private OlderEditionView.PortView port(Matrix matrix, Service service, Listener listener) {
        var roles = service.direction() == Direction.INBOUND ? service.roles() : List.<Id>of();
        return new OlderEditionView.PortView(
                SitePaths.row(service.id(), listener.port()),
                listener.port().transport().toString(),
                listener.port().shown(),
                link(IdKind.SERVICE, service.id()),
                protocol(matrix, listener.protocol()),
                EnumNames.of(listener.encryption()),
                wording.word(listener.encryption()),
                Stream.concat(links(IdKind.ROLE, roles), links(IdKind.SYSTEM, service.systems()))
                        .toList(),
                service.hosts().stream().map(id -> host(matrix.host(id))).toList(),
                own(service.components()),
                service.exposure(listener).map(wording::word),
                links(IdKind.PURPOSE, service.purposes()).toList(),
                EnumNames.of(service.requirement()),
                wording.word(service.requirement()),
                wording.conditions(service, listener));
    }

    private List<LinkView> own(List<Id> components) {
        return components.isEmpty()
                ? List.of(new LinkView("server", wording.text("product.label"), ""))
                : links(IdKind.ROLE, components).toList();
    }

    private OlderEditionView.WithinView within(LocalPorts local) {
        return new OlderEditionView.WithinView(
                unlinked("local-ports", local.id()),
                local.ports().stream()
                        .map(port -> new LocalPortsView.LocalPortView(
                                port.transport().toString(), port.shown()))
                        .toList(),
                links(IdKind.ROLE, local.components()).toList());
    }

    private LinkView protocol(Matrix matrix, Id id) {
        return matrix.protocol(id)
                .flatMap(Protocol::name)
                .map(name -> new LinkView(id.value(), name, ""))
                .orElseGet(() -> unlinked("protocols", id));
    }

    private LinkView host(Host host) {
        return new LinkView(
                host.id().value(),
                host.name(),
                href(IdKind.HOST, host.id()),
                true,
                host.addresses().stream().map(Address::text).toList());
    }

    private Stream<LinkView> links(IdKind kind, Collection<Id> ids) {
        return ids.stream().map(id -> link(kind, id));
    }

    private LinkView link(IdKind kind, Id id) {
        var name = unlinked(kind.section(), id);
        return new LinkView(name.id(), name.name(), href(kind, id), name.code(), List.of());
    }

    /** A name without a link; an id is written from left to right, whatever the language. */
    private LinkView unlinked(String section, Id id) {
        var name = wording.knownName(section, id);
        return new LinkView(id.value(), name.orElse(id.value()), "", name.isEmpty(), List.of());
    }

    /** What it is now, or what became of it; empty if the site has no place for it. */
    private String href(IdKind kind, Id id) {
        var isRetired = Optional.ofNullable(current.retired().get(id))
                .filter(retired -> retired.was() == kind)
                .isPresent();
        return isRetired || kind.ids(current).contains(id) ? home + SitePaths.of(kind, id) : "";
    }
}
