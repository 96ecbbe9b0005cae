package com.tegsoft.portbook.find;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.search.RowSummary;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer for a terminal: its sentences, and a line for each row. */
public record PacketReport(Matrix matrix, LanguageTexts texts) {

    public static PacketReport of(Content content, Language language) {
        return new PacketReport(content.matrix(), LanguageTexts.of(content, language));
    }

    /**
     * What is said about a port, a range or an address; nothing about any other text.
     *
     * @param from the role that connects, if it is known
     */
    public List<String> lines(String asked, Optional<Id> from) {
        var answer = new Finder(matrix, texts).answer(asked);
        var lines = Stream.of(
                answer.sentences().stream(),
                answer.rows().isEmpty() ? Stream.<String>of() : from.stream().flatMap(role -> use(answer, role)),
                answer.rows().stream().map(this::line),
                answer.near().stream().map(row -> line(row) + mistake(row, asked)));
        return lines.flatMap(some -> some).toList();
    }

    /** Why a row may be meant instead of what was typed. */
    private String mistake(Found row, String asked) {
        return Query.parse(asked, phrases().port()) instanceof Query.Ports ports
                        && ports.range().isSingle()
                ? TypingMistake.between(
                                row.port().range().toString(), ports.range().toString())
                        .map(mistake -> " " + phrases().say(EnumNames.of(mistake), Map.of()))
                        .orElse("")
                : "";
    }

    private String line(Found row) {
        return "  %s %s (%s). %s"
                .formatted(
                        texts.isolated(Phrases.port(row.port())),
                        name("services", row.service().id()),
                        texts.word(row.service().direction()),
                        new RowSummary(matrix, texts).of(row.service(), row.listener()));
    }

    /** Whether a role uses what was found: a server opens outbound connections itself. */
    private Stream<String> use(Answer answer, Id role) {
        var name = name("roles", role);
        var own = answer.rows().stream()
                .filter(row -> row.service().exposure(row.listener()).isPresent()
                        && row.service().roles().contains(role))
                .toList();
        return own.isEmpty()
                ? Stream.of(phrases()
                        .say(
                                "denied",
                                Map.of("role", name, "services", phrases().services(answer.rows()))))
                : own.stream()
                        .map(row -> phrases()
                                .say(
                                        "allowed",
                                        Map.of(
                                                "role", name,
                                                "service",
                                                        name(
                                                                "services",
                                                                row.service().id()),
                                                "exposure", exposure(row))))
                        .distinct();
    }

    private Phrases phrases() {
        return new Phrases(matrix, texts);
    }

    private String exposure(Found row) {
        return row.service().exposure(row.listener()).stream().map(texts::word).collect(Collectors.joining());
    }

    private String name(String section, Id id) {
        return texts.nameOf(section, id.value());
    }
}
