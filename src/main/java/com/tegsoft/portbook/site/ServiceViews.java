package com.tegsoft.portbook.site;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.source.Words;
import com.tegsoft.portbook.text.Prose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes views of services in one language, seen from one depth of the site.
 *
 * @param home relative address of the language's home
 */
record ServiceViews(Matrix matrix, Wording wording, References references, Sentence sentence, String home) {

    private static final int MAX_RELATED = 6;

    static ServiceViews of(Matrix matrix, Wording wording, String home) {
        var references = new References(matrix, wording, home);
        return new ServiceViews(matrix, wording, references, new Sentence(matrix, wording, references), home);
    }

    ServiceView view(Service service) {
        var key = "services." + service.id() + ".";
        var inbound = service.direction() == Direction.INBOUND;
        var server = List.of(new LinkView("server", wording.text("product.label"), ""));
        var peers = inbound ? links("roles", service.roles()) : hosts(service);
        return new ServiceView(
                service.id().value(),
                wording.text(key + "name"),
                wording.word(service.direction()),
                inbound,
                sentence.markup(service),
                sentence.words(service),
                references.prose(wording.text(key + "for")),
                references.prose(wording.text(key + "closed")),
                wording.find(key + "when").map(references::prose),
                wording.find(key + "restriction").map(references::prose),
                Words.of(service.requirement()),
                wording.word(service.requirement()),
                service.exposure().map(wording::word),
                inbound ? peers : server,
                inbound ? server : peers,
                links("purposes", service.purposes()),
                links("roles", service.roles()),
                service.listeners().stream()
                        .map(listener -> listener(service, listener))
                        .toList(),
                notes(service),
                related(service),
                String.join(
                        ", ",
                        References.labels(
                                service.listeners().stream().map(Listener::port).toList())));
    }

    private ServiceView.ListenerView listener(Service service, Listener listener) {
        var range = listener.port().range();
        var protocol = matrix.protocol(listener.protocol()).orElseThrow();
        return new ServiceView.ListenerView(
                rowId(service, listener),
                listener.port().transport().toString(),
                range.toString(),
                range.isSingle(),
                protocol.name().orElseGet(() -> wording.text("protocols." + protocol.id() + ".name")),
                Words.of(listener.encryption()),
                wording.word(listener.encryption()),
                listener.setting()
                        .map(id -> new LinkView(
                                id.value(), wording.text("settings." + id + ".name"), home + "ports/#setting." + id)));
    }

    /** Ids have no dot, so a row's id can never be a service's. */
    static String rowId(Service service, Listener listener) {
        return service.id() + "." + listener.port().toString().replace('/', '-');
    }

    private List<LinkView> hosts(Service service) {
        return service.hosts().stream()
                .map(id -> matrix.host(id))
                .map(host -> new LinkView(
                        host.id().value(),
                        host.name(),
                        home + "ports/#host." + host.id(),
                        true,
                        host.addresses().stream().map(Address::text).toList()))
                .toList();
    }

    List<LinkView> links(String section, Collection<Id> ids) {
        return ids.stream()
                .map(id -> new LinkView(
                        id.value(), wording.text(section + "." + id + ".name"), home + section + "/" + id + "/"))
                .toList();
    }

    private List<ServiceView.NoteView> notes(Service service) {
        var because = "services." + service.id() + ".because.";
        var notes = new ArrayList<ServiceView.NoteView>();
        service.listeners().stream()
                .flatMap(listener -> listener.because().stream())
                .distinct()
                .sorted()
                .forEach(doubt -> notes.add(
                        new ServiceView.NoteView(wording.word(doubt), List.of(prose(because + Words.of(doubt))))));
        notes.addAll(assumptions(service.assumptions()));
        return notes;
    }

    /** What was decided, under one heading; empty if nothing was. */
    List<ServiceView.NoteView> assumptions(Collection<Id> ids) {
        var texts = ids.stream().map(id -> prose("assumptions." + id + ".text")).toList();
        return texts.isEmpty() ? List.of() : List.of(new ServiceView.NoteView(wording.text("ui.assumption"), texts));
    }

    private Html prose(String id) {
        return references.prose(wording.text(id));
    }

    /** Services that share a purpose, nearest first: a customer who opens one will need the others. */
    private List<LinkView> related(Service service) {
        Predicate<Service> shares = other ->
                !other.id().equals(service.id()) && other.purposes().stream().anyMatch(service.purposes()::contains);
        return links(
                        "services",
                        matrix.services().values().stream()
                                .filter(shares)
                                .limit(MAX_RELATED)
                                .map(Service::id)
                                .toList())
                .stream()
                .map(link -> new LinkView(link.id(), link.name(), home + "ports/" + link.id() + "/"))
                .toList();
    }

    /** A text without its markup, for descriptions. */
    String plain(String text) {
        return Prose.parse(text).print(words -> words, fact -> switch (fact.kind()) {
            case PORTS ->
                service(fact.id())
                        .map(s -> String.join(", ", References.labels(ports(s))))
                        .orElse("");
            case SERVICE -> wording.text("services." + fact.id() + ".name");
            case PURPOSE -> wording.text("purposes." + fact.id() + ".name");
            case ROLE -> wording.text("roles." + fact.id() + ".name");
            case HOST -> matrix.host(new Id(fact.id())).name();
            case ADDRESSES -> "";
            case SETTING -> wording.text("settings." + fact.id() + ".name");
            case DEFAULT -> matrix.setting(new Id(fact.id())).defaultRange().toString();
        });
    }

    private Optional<Service> service(String id) {
        return Optional.ofNullable(matrix.services().get(new Id(id)));
    }

    private static List<com.tegsoft.portbook.matrix.Port> ports(Service service) {
        return service.listeners().stream().map(Listener::port).toList();
    }
}
