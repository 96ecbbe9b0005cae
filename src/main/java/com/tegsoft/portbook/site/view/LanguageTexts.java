package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.site.template.Vocabulary;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts of one language, with those of the source language for its gaps: in a partial language, or in a preview.
 *
 * @param own texts of the language
 * @param source texts of the source language
 */
public record LanguageTexts(Language language, Texts own, Texts source) {

    public static LanguageTexts of(Content content, Language language) {
        return new LanguageTexts(
                language,
                Optional.ofNullable(content.texts().get(language.code())).orElseThrow(),
                content.sourceTexts().orElseThrow());
    }

    /** A required text. */
    public String text(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no text `" + id + "` in " + own.file()));
    }

    /** A text of the language, or else of the source language. */
    public Optional<String> find(String id) {
        return isOwn(id) ? own.find(id) : source.find(id);
    }

    /** Whether the language has the text itself. */
    public boolean isOwn(String id) {
        return own.find(id).filter(text -> !text.isBlank()).isPresent();
    }

    /** Other words by which readers look for something: those of the source language if the language has none. */
    public List<String> also(String owner) {
        var words = own.alsoOf(owner);
        return words.isEmpty() ? source.alsoOf(owner) : words;
    }

    /** The name of something that exists or existed: the note of an old edition can mention retired things. */
    public String nameOf(String section, String id) {
        return find(section + "." + id + ".name").orElseGet(() -> text("retired." + id + ".name"));
    }

    /** The name of something in an earlier edition, which the texts of today may not know: then its id. */
    public String nameOrId(String section, Id id) {
        return knownName(section, id).orElseGet(() -> isolated(id.value()));
    }

    /** The name of something that may be unknown today. */
    Optional<String> knownName(String section, Id id) {
        return find(section + "." + id + ".name").or(() -> find("retired." + id + ".name"));
    }

    /** A text with arguments; those that are numbers or dates are isolated. */
    public String message(String id, Map<String, ?> arguments) {
        var isolated = new TreeMap<String, Object>(arguments);
        isolated.replaceAll((name, value) -> value instanceof String words ? inOrder(words) : value);
        return Message.format(language, text(id), isolated);
    }

    /** The same words, isolated if letters around them would change their order. */
    public String inOrder(String words) {
        return isLeftToRight(words) ? isolated(words) : words;
    }

    /**
     * Ports, addresses, dates and names of the network in plain text: among right-to-left letters {@code 10000-20000}
     * would read {@code 20000-10000} if it were not isolated (UAX #9).
     */
    public String isolated(String fact) {
        return language.rightToLeft() && !fact.isEmpty() ? "\u2066" + fact + "\u2069" : fact;
    }

    /** Whether something has digits, and no letter that is written from right to left. */
    private static boolean isLeftToRight(String words) {
        return words.chars().anyMatch(Character::isDigit)
                && words.chars()
                        .map(Character::getDirectionality)
                        .noneMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                                || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE);
    }

    /** When a port is used, and from which source port: {@code from 2026-12-01}, {@code from source port 5060}. */
    public List<String> conditions(Service service, Listener listener) {
        var condition = service.condition(listener);
        return Stream.of(
                        condition.since().map(day -> message("ui.condition.since", Map.of("date", day.toString()))),
                        condition.until().map(day -> message("ui.condition.until", Map.of("date", day.toString()))),
                        listener.fromPort()
                                .map(range -> message("ui.condition.fromport", Map.of("port", range.toString()))),
                        Optional.of(condition.needs())
                                .filter(needs -> !needs.isEmpty())
                                .map(this::features),
                        listener.oneOf()
                                .map(chosen -> message("ui.condition.oneof", Map.of("choices", choices(service)))),
                        listener.formula().map(this::formula))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How a port is computed: {@code computed: SIP port + 1}. */
    String formula(Formula formula) {
        var first = formula.firstWords(this::setting);
        return formula.count()
                .map(count -> message(
                        "ui.condition.computedrange", Map.of("port", first, "count", count.words(this::setting))))
                .orElseGet(() -> message("ui.condition.computed", Map.of("port", first)));
    }

    private String setting(Id id) {
        return nameOrId("settings", id);
    }

    /** The alternatives of a service: {@code TCP 80 or TCP 8530}. */
    private String choices(Service service) {
        return either(service, labels(service));
    }

    /** The ports of one alternative of a service. */
    String alternative(Service service, Id id) {
        return alternative(service, labels(service), id);
    }

    private List<String> labels(Service service) {
        return service.listeners().stream()
                .map(listener -> isolated(listener.port().label()))
                .toList();
    }

    private String either(Service service, List<String> labels) {
        return Message.either(
                language,
                service.alternatives().stream()
                        .map(id -> alternative(service, labels, id))
                        .toList());
    }

    private String alternative(Service service, List<String> labels, Id id) {
        return Message.list(language, labels(service, labels, Optional.of(id)).toList());
    }

    /** What is written for the listeners of an alternative, or for those that belong to none. */
    private static Stream<String> labels(Service service, List<String> labels, Optional<Id> alternative) {
        var listeners = service.listeners();
        return IntStream.range(0, labels.size())
                .filter(i -> listeners.get(i).oneOf().equals(alternative))
                .mapToObj(labels::get);
    }

    /**
     * The ports of a service as a sentence has them: {@code TCP 22 and TCP 80 or TCP 8530}.
     *
     * @param labels what is written for each of its listeners
     */
    public String ports(Service service, List<String> labels) {
        var fixed = labels(service, labels, Optional.empty());
        var choice = Stream.of(service)
                .filter(some -> !some.alternatives().isEmpty())
                .map(some -> either(some, labels));
        return Message.list(language, Stream.concat(fixed, choice).toList());
    }

    private String features(List<Id> needs) {
        var names = needs.stream().map(id -> nameOrId("features", id)).toList();
        return message("ui.condition.needs", Map.of("features", Message.list(language, names)));
    }

    public String word(Enum<?> constant) {
        return text(Vocabulary.id(constant));
    }
}
