package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Reference;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The names and texts of one language as documents print them, with full URLs. */
record PrintTexts(Content content, LanguageTexts texts) {

    Language language() {
        return texts.language();
    }

    Matrix matrix() {
        return content.matrix();
    }

    String base() {
        return content.site().baseUrl().toString();
    }

    String home() {
        return SitePaths.home(base(), language().code());
    }

    String text(String id) {
        return texts.text(id);
    }

    String ui(String id) {
        return texts.text("ui." + id);
    }

    String ui(String id, Map<String, ?> arguments) {
        return texts.message("ui." + id, arguments);
    }

    String server(String id) {
        return ui(id, Map.of("server", text("product.server")));
    }

    String product(String id) {
        return ui(id, Map.of("product", text("product.name")));
    }

    Optional<String> find(String id) {
        return texts.own().find(id).filter(text -> !text.isBlank()).or(() -> texts.source()
                .find(id));
    }

    String prose(String id) {
        return filledIn(text(id));
    }

    Optional<String> proseIfAny(String id) {
        return find(id).map(this::filledIn);
    }

    private String filledIn(String text) {
        return Prose.parse(text).print(words -> words, fact -> fact(fact, PrintTexts::link));
    }

    /** The same without links. */
    String plain(String id) {
        return Prose.parse(text(id)).print(words -> words, fact -> fact(fact, (words, target) -> words));
    }

    /** How a link is written, from its words and its target. */
    interface LinkForm {
        String of(String words, String target);
    }

    String fact(Reference reference, LinkForm form) {
        var id = new Id(reference.id());
        return switch (reference.kind()) {
            case PORTS ->
                joined(matrix().service(id).listeners().stream()
                        .map(listener -> form.of(port(listener.port()), home() + SitePaths.of(IdKind.SERVICE, id)))
                        .toList());
            case SERVICE -> linked(IdKind.SERVICE, id, form);
            case PURPOSE -> linked(IdKind.PURPOSE, id, form);
            case ROLE -> linked(IdKind.ROLE, id, form);
            case HOST -> linked(IdKind.HOST, id, form);
            case SETTING -> linked(IdKind.SETTING, id, form);
            case ADDRESSES -> addresses(matrix().host(id));
            case DEFAULT -> matrix().setting(id).defaultRange().toString();
        };
    }

    private String linked(IdKind kind, Id id, LinkForm form) {
        return form.of(name(kind, id), home() + SitePaths.of(kind, id));
    }

    String name(IdKind kind, Id id) {
        return kind == IdKind.HOST && matrix().hosts().containsKey(id)
                ? matrix().host(id).name()
                : texts.nameOf(kind.section(), id.value());
    }

    /** A link whose name is its words. */
    static String link(String words, String target) {
        return link(words, target, words);
    }

    static String link(String words, String target, String name) {
        return "[" + words + "](" + target + "|" + name + ")";
    }

    /** A link that shows its URL. */
    static String address(String target, String name) {
        return link(target, target, name);
    }

    String joined(List<String> words) {
        return String.join(ui("comma") + " ", words);
    }

    String names(IdKind kind, Collection<Id> ids) {
        return joined(ids.stream().map(id -> name(kind, id)).toList());
    }

    String addresses(Host host) {
        return joined(host.addresses().stream().map(Address::text).toList());
    }

    static String port(Port port) {
        return port.transport() + " " + port.range();
    }

    /** Who connects to what, on which ports, to what end. */
    String sentence(Service service) {
        var id = service.direction() == Direction.INBOUND ? "sentence.inbound" : "sentence.outbound";
        var sentence = ui(
                id,
                Map.of(
                        "initiators", list(service.roles(), role -> text("roles." + role + ".many")),
                        "hosts",
                                list(service.hosts(), host -> matrix().host(new Id(host))
                                        .name()),
                        "ports",
                                Message.list(
                                        language(),
                                        service.listeners().stream()
                                                .map(Listener::port)
                                                .map(PrintTexts::port)
                                                .toList()),
                        "server", text("product.server"),
                        "aim", text("services." + service.id() + ".aim")));
        var first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(language().locale()) + sentence.substring(first);
    }

    private String list(Collection<Id> ids, UnaryOperator<String> name) {
        return Message.list(
                language(), ids.stream().map(id -> name.apply(id.value())).toList());
    }

    /** The notes about a service: a heading and its texts. */
    Map<String, List<String>> notes(Service service) {
        var notes = new LinkedHashMap<String, List<String>>();
        service.listeners().stream()
                .flatMap(listener -> listener.because().stream())
                .distinct()
                .sorted()
                .forEach(doubt -> notes.computeIfAbsent(texts.word(doubt), key -> new ArrayList<>())
                        .add(prose("services." + service.id() + ".because." + EnumNames.of(doubt))));
        notes.putAll(assumptions(service.assumptions()));
        return notes;
    }

    Map<String, List<String>> notes(Host host) {
        var notes = new LinkedHashMap<String, List<String>>();
        host.because().stream()
                .sorted()
                .forEach(doubt -> notes.put(
                        texts.word(doubt), List.of(prose("hosts." + host.id() + ".because." + EnumNames.of(doubt)))));
        notes.putAll(assumptions(host.assumptions()));
        return notes;
    }

    Map<String, List<String>> assumptions(Collection<Id> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Map.of(
                        ui("assumption"),
                        ids.stream()
                                .map(id -> prose("assumptions." + id + ".text"))
                                .toList());
    }
}
