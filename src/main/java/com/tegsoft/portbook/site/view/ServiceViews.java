package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts about services in one language, for pages at one depth of the site.
 *
 * @param home relative address of the language's home
 */
record ServiceViews(Matrix matrix, LanguageTexts wording, References references, Sentence sentence, String home) {

    private static final int MAX_RELATED = 6;

    static ServiceViews of(Matrix matrix, LanguageTexts wording, String home) {
        var references = new References(matrix, wording, home);
        return new ServiceViews(matrix, wording, references, new Sentence(matrix, wording), home);
    }

    ServiceView.ListenerView listener(Service service, Listener listener) {
        var range = listener.port().range();
        var protocol = matrix.protocol(listener.protocol()).orElseThrow();
        return new ServiceView.ListenerView(
                SitePaths.row(service.id(), listener.port()),
                listener.port().toString(),
                listener.port().transport().toString(),
                listener.port().shown(),
                range.isSingle(),
                service.commonExposure().isPresent()
                        ? Optional.empty()
                        : service.exposure(listener).map(wording::word),
                protocol.name().orElseGet(() -> wording.text("protocols." + protocol.id() + ".name")),
                EnumNames.of(listener.encryption()),
                wording.word(listener.encryption()),
                listener.setting().map(this::setting),
                listener.decidedBy().stream().map(this::setting).toList(),
                wording.conditions(service, listener));
    }

    private LinkView setting(Id id) {
        return new LinkView(
                id.value(), wording.text("settings." + id + ".name"), home + SitePaths.of(IdKind.SETTING, id));
    }

    List<LinkView> hosts(Collection<Id> ids) {
        return ids.stream()
                .map(id -> matrix.host(id))
                .map(host -> new LinkView(
                        host.id().value(),
                        host.name(),
                        home + SitePaths.of(IdKind.HOST, host.id()),
                        true,
                        host.addresses().stream().map(Address::text).toList()))
                .toList();
    }

    /** The features, each with those that it cannot be used with, whichever of the two says so. */
    List<FeatureView> features() {
        var ids = matrix.features().keySet();
        return ids.stream()
                .map(id -> new FeatureView(
                        id.value(),
                        feature(id),
                        prose("features." + id + ".text"),
                        ids.stream()
                                .filter(other -> matrix.areExclusive(id, other))
                                .map(this::feature)
                                .toList()))
                .toList();
    }

    /** The services of whose ports one alternative is opened. */
    List<ChoiceView> choices() {
        return matrix.services(service -> !service.alternatives().isEmpty()).stream()
                .map(service -> new ChoiceView(
                        service.id().value(),
                        wording.text("services." + service.id() + ".name"),
                        service.alternatives().stream()
                                .map(id -> new ChoiceView.Alternative(id.value(), wording.alternative(service, id)))
                                .toList()))
                .toList();
    }

    private String feature(Id id) {
        return wording.text("features." + id + ".name");
    }

    List<LinkView> links(IdKind kind, Collection<Id> ids) {
        return ids.stream()
                .map(id -> new LinkView(
                        id.value(), wording.text(kind.section() + "." + id + ".name"), home + SitePaths.of(kind, id)))
                .toList();
    }

    /** Which machine a role is in a service, if it is a different one in each. */
    List<ServiceView.NoteView> machines(Service service) {
        return matrix.machines(service).stream()
                .map(role -> new ServiceView.NoteView(
                        wording.message("ui.machine.service", Map.of("role", wording.nameOf("roles", role.value()))),
                        List.of(Html.text(wording.text(TextIds.machine(service.id(), role))))))
                .toList();
    }

    /** The notes about a purpose or a role. */
    List<ServiceView.NoteView> notes(Id topic, Collection<Id> assumptions) {
        var notes = new ArrayList<>(machines(topic));
        notes.addAll(assumptions(assumptions));
        return notes;
    }

    /** Which machine a role is in each service; empty if it is the same in all. */
    private List<ServiceView.NoteView> machines(Id role) {
        var items = matrix.services(service -> matrix.machines(service).contains(role)).stream()
                .map(service -> Html.text(wording.message(
                        "ui.machine.item",
                        Map.of(
                                "service",
                                        wording.nameOf("services", service.id().value()),
                                "machine", wording.text(TextIds.machine(service.id(), role))))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new ServiceView.NoteView(wording.text("ui.machine.role"), items));
    }

    /** The points not yet confirmed, under one heading; empty if there are none. */
    List<ServiceView.NoteView> assumptions(Collection<Id> ids) {
        var texts = ids.stream().map(id -> prose("assumptions." + id + ".text")).toList();
        return texts.isEmpty() ? List.of() : List.of(new ServiceView.NoteView(wording.text("ui.assumption"), texts));
    }

    /** A required text, as markup. */
    Html prose(String id) {
        return references.prose(wording.text(id));
    }

    /** A text that may be missing, as markup. */
    Optional<Html> find(String id) {
        return wording.find(id).map(references::prose);
    }

    /** Services that share a purpose, nearest first: a customer who opens one needs the others. */
    List<ServiceView> related(Service service) {
        return matrix.services().values().stream()
                .filter(other ->
                        !other.id().equals(service.id()) && !Collections.disjoint(other.purposes(), service.purposes()))
                .limit(MAX_RELATED)
                .map(other -> new ServiceView(this, other))
                .toList();
    }

    /** A text without its markup, for descriptions. */
    String plain(String text) {
        return Prose.parse(text).print(words -> words, fact -> switch (fact.kind()) {
            case PORTS ->
                listed(service(fact.id()).stream()
                        .flatMap(service ->
                                References.labels(service.listeners().stream()
                                                .map(Listener::port)
                                                .toList())
                                        .stream()));
            case SERVICE -> wording.nameOf("services", fact.id());
            case PURPOSE -> wording.nameOf("purposes", fact.id());
            case ROLE -> wording.nameOf("roles", fact.id());
            case SYSTEM -> wording.nameOf("systems", fact.id());
            case HOST ->
                host(fact.id())
                        .map(Host::name)
                        .map(wording::isolated)
                        .orElseGet(() -> wording.nameOf("hosts", fact.id()));
            case ADDRESSES ->
                listed(host(fact.id()).stream()
                        .flatMap(host -> host.addresses().stream())
                        .map(Address::text));
            case SETTING -> wording.nameOf("settings", fact.id());
            case DEFAULT ->
                wording.isolated(
                        matrix.setting(new Id(fact.id())).defaultRange().toString());
        });
    }

    private String listed(Stream<String> facts) {
        return facts.map(wording::isolated).collect(Collectors.joining(wording.text("ui.comma") + " "));
    }

    private Optional<Host> host(String id) {
        return Optional.ofNullable(matrix.hosts().get(new Id(id)));
    }

    private Optional<Service> service(String id) {
        return Optional.ofNullable(matrix.services().get(new Id(id)));
    }
}
