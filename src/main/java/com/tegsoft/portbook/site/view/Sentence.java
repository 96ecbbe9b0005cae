package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sentence that summarises a service: who connects to what, on which ports, for what purpose.
 *
 * <p>Names and ports are inserted as placeholders from the Unicode private use area and replaced by markup at the end,
 * so that each language can order them freely and nothing is escaped twice.
 */
final class Sentence {

    private static final int FIRST_MARK = 0xE000;

    private final Matrix matrix;
    private final LanguageTexts wording;
    private final Map<Id, String> words = new ConcurrentHashMap<>();

    Sentence(Matrix matrix, LanguageTexts wording) {
        this.matrix = matrix;
        this.wording = wording;
    }

    /** As plain text, used by every diagram with the service. */
    String words(Service service) {
        return words.computeIfAbsent(
                service.id(),
                id -> compose(service, isolated(References.labels(ports(service))), isolated(hostNames(service))));
    }

    private List<String> isolated(List<String> facts) {
        return facts.stream().map(wording::isolated).toList();
    }

    Html markup(Service service) {
        var ports = ports(service).stream().map(References::port).toList();
        var hosts = hostNames(service).stream()
                .map(name -> "<bdi dir=\"ltr\">" + Html.escape(name) + "</bdi>")
                .toList();
        var text = Html.escape(compose(service, marks(ports, 0), marks(hosts, ports.size())));
        for (var i = 0; i < ports.size() + hosts.size(); i++) {
            text = text.replace(mark(i), i < ports.size() ? ports.get(i) : hosts.get(i - ports.size()));
        }
        return new Html(text);
    }

    private String compose(Service service, List<String> ports, Collection<String> hosts) {
        var language = wording.language();
        var inbound = service.direction() == Direction.INBOUND;
        var id = inbound ? "ui.sentence.inbound" : "ui.sentence.outbound";
        var users = service.roles().stream().map(role -> wording.text("roles." + role + ".many"));
        var others = Stream.concat(
                        service.systems().stream().map(system -> wording.text("systems." + system + ".name")),
                        hosts.stream())
                .toList();
        var initiators =
                Stream.concat(users, inbound ? others.stream() : Stream.of()).toList();
        var sentence = wording.message(
                id,
                Map.of(
                        "initiators", Message.list(language, initiators),
                        "server", own(service),
                        "hosts", Message.list(language, others),
                        "ports", wording.ports(service, ports),
                        "aim", wording.text("services." + service.id() + ".aim")));
        return hosts.stream().anyMatch(sentence::startsWith) ? sentence : capital(sentence);
    }

    /** The side of the product. */
    private String own(Service service) {
        return service.components().isEmpty()
                ? wording.text("product.server")
                : Message.list(
                        wording.language(),
                        service.components().stream()
                                .map(component -> wording.text("roles." + component + ".many"))
                                .toList());
    }

    /** The capital letter depends on the language: Turkish has its own capital of i. */
    private String capital(String sentence) {
        var end = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, end).toUpperCase(wording.language().locale()) + sentence.substring(end);
    }

    private static List<Port> ports(Service service) {
        return service.listeners().stream().map(Listener::port).toList();
    }

    private List<String> hostNames(Service service) {
        return service.hosts().stream().map(this::host).map(Host::name).toList();
    }

    private Host host(Id id) {
        return matrix.host(id);
    }

    private static List<String> marks(Collection<String> values, int from) {
        return IntStream.range(from, from + values.size())
                .mapToObj(Sentence::mark)
                .toList();
    }

    private static String mark(int number) {
        return Character.toString(FIRST_MARK + number);
    }
}
