package com.tegsoft.portbook.verify.words;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Reference;
import com.tegsoft.portbook.text.TextIds;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and texts of one language, with the facts of the matrix filled in. */
public interface MatrixWords {

    /** How a link is written, from its words and its target. */
    interface LinkForm {
        String of(String words, String target);
    }

    Content content();

    LanguageTexts texts();

    /** Address of the language's home, as links give it. */
    String home();

    /** How a link in running text is written. */
    LinkForm linkForm();

    default Language language() {
        return texts().language();
    }

    default Matrix matrix() {
        return content().matrix();
    }

    default String text(String id) {
        return texts().text(id);
    }

    /** A text that may be missing. */
    default Optional<String> find(String id) {
        return texts().find(id);
    }

    /** Whether the language has a text itself. */
    default boolean isOwn(String id) {
        return texts().isOwn(id);
    }

    default String ui(String id) {
        return text("ui." + id);
    }

    default String ui(String id, Map<String, ?> arguments) {
        return texts().message("ui." + id, arguments);
    }

    /** An interface text about the server. */
    default String server(String id) {
        return ui(id, Map.of("server", text("product.server")));
    }

    default String product(String id) {
        return ui(id, Map.of("product", text("product.name")));
    }

    /** A text with the facts in it filled in. */
    default String prose(String id) {
        return filledIn(text(id), linkForm());
    }

    /** A text that may be missing, with the facts in it filled in. */
    default Optional<String> proseIfAny(String id) {
        return find(id).map(text -> filledIn(text, linkForm()));
    }

    default String filledIn(String text, LinkForm form) {
        return Prose.parse(text).print(words -> words, fact -> fact(fact, form));
    }

    default String fact(Reference reference, LinkForm form) {
        var id = new Id(reference.id());
        return switch (reference.kind()) {
            case PORTS ->
                joined(matrix().service(id).listeners().stream()
                        .map(listener -> form.of(port(listener.port()), home() + SitePaths.of(IdKind.SERVICE, id)))
                        .toList());
            case SERVICE -> linked(IdKind.SERVICE, id, form);
            case PURPOSE -> linked(IdKind.PURPOSE, id, form);
            case ROLE -> linked(IdKind.ROLE, id, form);
            case SYSTEM -> linked(IdKind.SYSTEM, id, form);
            case HOST -> linked(IdKind.HOST, id, form);
            case SETTING -> linked(IdKind.SETTING, id, form);
            case ADDRESSES -> addresses(matrix().host(id));
            case DEFAULT -> matrix().setting(id).defaultRange().toString();
        };
    }

    private String linked(IdKind kind, Id id, LinkForm form) {
        return form.of(name(kind, id), home() + SitePaths.of(kind, id));
    }

    default String name(IdKind kind, Id id) {
        return kind == IdKind.HOST && matrix().hosts().containsKey(id)
                ? matrix().host(id).name()
                : texts().nameOf(kind.section(), id.value());
    }

    default String joined(List<String> words) {
        return String.join(ui("comma") + " ", words);
    }

    default String addresses(Host host) {
        return joined(host.addresses().stream().map(Address::text).toList());
    }

    static String port(Port port) {
        return port.label();
    }

    /** Who connects to what, on which ports, to what end. */
    default String sentence(Service service) {
        var id = service.direction() == Direction.INBOUND ? "sentence.inbound" : "sentence.outbound";
        var sentence = ui(
                id,
                Map.of(
                        "initiators", list(initiators(service), words -> words),
                        "hosts", list(others(service), words -> words),
                        "ports", ports(service),
                        "server", own(service),
                        "aim", text("services." + service.id() + ".aim")));
        if (matrix().hosts().values().stream().map(Host::name).anyMatch(sentence::startsWith)) {
            return sentence;
        }
        var first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(language().locale()) + sentence.substring(first);
    }

    /** All its ports; of alternatives it says that one of them is meant. */
    private String ports(Service service) {
        var fixed = service.listeners().stream()
                .filter(listener -> listener.oneOf().isEmpty())
                .map(listener -> port(listener.port()));
        var choices = Optional.of(choices(service)).filter(words -> !words.isEmpty());
        return Message.list(language(), Stream.concat(fixed, choices.stream()).toList());
    }

    /** Its alternatives; nothing if there are none. */
    private String choices(Service service) {
        return Message.either(
                language(),
                service.alternatives().stream()
                        .map(id -> list(service.of(id), listener -> port(listener.port())))
                        .toList());
    }

    private String own(Service service) {
        return service.components().isEmpty()
                ? text("product.server")
                : list(service.components(), component -> text("roles." + component + ".many"));
    }

    /** The name of the protocol that is used on a port. */
    default String protocol(Listener listener) {
        return matrix().protocol(listener.protocol())
                .flatMap(Protocol::name)
                .orElseGet(() -> text("protocols." + listener.protocol() + ".name"));
    }

    /** When one of a service's ports is used, and from which source port, each part after a space. */
    default String conditions(Service service, Listener listener) {
        var condition = service.condition(listener);
        var since = condition.since().map(day -> " " + ui("condition.since", Map.of("date", day.toString())));
        var until = condition.until().map(day -> " " + ui("condition.until", Map.of("date", day.toString())));
        var source = listener.fromPort().map(range -> " " + ui("condition.fromport", Map.of("port", range.toString())));
        var names = condition.needs().stream()
                .map(id -> texts().nameOrId("features", id))
                .toList();
        var needs =
                names.isEmpty() ? "" : " " + ui("condition.needs", Map.of("features", Message.list(language(), names)));
        var choice = listener.oneOf().map(id -> " " + ui("condition.oneof", Map.of("choices", choices(service))));
        var computed = listener.formula().map(formula -> " " + formula(formula));
        return Stream.of(since, until, source, Optional.of(needs), choice, computed)
                .map(words -> words.orElse(""))
                .collect(Collectors.joining());
    }

    /** How a setting is computed from others. */
    default String formula(Formula formula) {
        return FormulaWords.of(texts(), formula);
    }

    private List<String> initiators(Service service) {
        var roles = service.roles().stream().map(role -> text("roles." + role + ".many"));
        var others = service.direction() == Direction.INBOUND ? others(service) : List.<String>of();
        return Stream.concat(roles, others.stream()).toList();
    }

    /** Names of the systems and hosts of a service. */
    private List<String> others(Service service) {
        var systems = service.systems().stream().map(system -> name(IdKind.SYSTEM, system));
        return Stream.concat(systems, service.hosts().stream().map(host -> name(IdKind.HOST, host)))
                .toList();
    }

    /** Which machine a role is in each of some services. */
    default List<String> machines(Id role, Collection<Service> services) {
        return services.stream()
                .filter(service -> matrix().machines(service).contains(role))
                .map(service -> ui(
                        "machine.item",
                        Map.of("service", name(IdKind.SERVICE, service.id()), "machine", machine(service, role))))
                .toList();
    }

    default String machine(Service service, Id role) {
        return text(TextIds.machine(service.id(), role));
    }

    /** What is above the name of a machine. */
    default String machineTitle(Id role) {
        return ui("machine.service", Map.of("role", name(IdKind.ROLE, role)));
    }

    private <T> String list(Collection<T> things, Function<T, String> name) {
        return Message.list(language(), things.stream().map(name).toList());
    }
}
