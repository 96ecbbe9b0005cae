package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names and texts of one language, as lines of a page have them. */
public record PageTexts(Content content, LanguageTexts texts) {

    static PageTexts of(Content content, Language language) {
        return new PageTexts(content, LanguageTexts.of(content, language));
    }

    Language language() {
        return texts.language();
    }

    Matrix matrix() {
        return content.matrix();
    }

    /** Address of the language's home. */
    String home() {
        return SitePaths.home("", language().code());
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

    /** An interface text about the server. */
    String server(String id) {
        return ui(id, Map.of("server", text("product.server")));
    }

    String product(String id) {
        return ui(id, Map.of("product", text("product.name")));
    }

    /** Whether the language has a text itself. */
    boolean isOwn(String id) {
        return texts.own().find(id).filter(text -> !text.isBlank()).isPresent();
    }

    Optional<String> find(String id) {
        return isOwn(id) ? texts.own().find(id) : texts.source().find(id);
    }

    /** A text with the facts in it filled in. */
    String prose(String id) {
        return filledIn(text(id));
    }

    /** A text that may be missing, with the facts in it filled in. */
    Optional<String> proseIfAny(String id) {
        return find(id).map(this::filledIn);
    }

    private String filledIn(String text) {
        return Prose.parse(text).print(words -> words, this::fact);
    }

    String fact(Reference reference) {
        var id = new Id(reference.id());
        return switch (reference.kind()) {
            case PORTS ->
                joined(matrix().service(id).listeners().stream()
                        .map(listener -> link(port(listener.port()), IdKind.SERVICE, id))
                        .toList());
            case SERVICE -> link(IdKind.SERVICE, id);
            case PURPOSE -> link(IdKind.PURPOSE, id);
            case ROLE -> link(IdKind.ROLE, id);
            case HOST -> link(IdKind.HOST, id);
            case SETTING -> link(IdKind.SETTING, id);
            case ADDRESSES -> addresses(matrix().host(id));
            case DEFAULT -> matrix().setting(id).defaultRange().toString();
        };
    }

    String name(IdKind kind, Id id) {
        return kind == IdKind.HOST && matrix().hosts().containsKey(id)
                ? matrix().host(id).name()
                : texts.nameOf(kind.section(), id.value());
    }

    /** The name of something, with a link to its page. */
    String link(IdKind kind, Id id) {
        return link(name(kind, id), kind, id);
    }

    String link(String words, IdKind kind, Id id) {
        return link(words, home() + SitePaths.of(kind, id));
    }

    /** Where a link leads that a Markdown page writes as {@code service:web-access}. */
    String address(String kind, String id) {
        return "/" + home()
                + (kind.equals("page")
                        ? SitePaths.place(id)
                        : SitePaths.of(EnumNames.parse(IdKind.class, kind), new Id(id)));
    }

    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }

    String links(IdKind kind, Collection<Id> ids) {
        return joined(ids.stream().map(id -> link(kind, id)).toList());
    }

    String joined(List<String> words) {
        return String.join(ui("comma") + " ", words);
    }

    String addresses(Host host) {
        return joined(host.addresses().stream().map(Address::text).toList());
    }

    static String port(Port port) {
        return port.transport() + " " + port.range();
    }

    static String ports(Service service, String separator) {
        return service.listeners().stream()
                .map(Listener::port)
                .map(PageTexts::port)
                .collect(Collectors.joining(separator));
    }

    static String anchor(String id) {
        return id.isEmpty() ? "" : "{#" + id + "}";
    }

    /** The link of a heading to itself. */
    String here(String anchor, String heading) {
        return " [#](#%s){aria-label=%s}".formatted(anchor, ui("copy.section", Map.of("name", heading)));
    }

    /** Who connects to what, on which ports, to what end. */
    String sentence(Service service) {
        var peers = service.roles().stream()
                .map(role -> text("roles." + role + ".many"))
                .toList();
        var hosts = service.hosts().stream().map(id -> matrix().host(id).name()).toList();
        var ports = service.listeners().stream()
                .map(listener -> port(listener.port()))
                .toList();
        var id = service.hosts().isEmpty() ? "sentence.inbound" : "sentence.outbound";
        var sentence = ui(
                id,
                Map.of(
                        "initiators", Message.list(language(), peers),
                        "hosts", Message.list(language(), hosts),
                        "ports", Message.list(language(), ports),
                        "server", text("product.server"),
                        "aim", text("services." + service.id() + ".aim")));
        var first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(language().locale()) + sentence.substring(first);
    }
}
