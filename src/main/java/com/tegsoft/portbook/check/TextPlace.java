package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Message;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.text.VisibleText;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text in one language, and its place. */
public record TextPlace(Texts texts, String id, Texts.Entry entry) {

    private static final Pattern NAME_IN_TABLES = Pattern.compile("(?:services|purposes|roles)\\.[^.]+\\.name");

    public static Stream<TextPlace> all(Content content) {
        return content.texts().values().stream().flatMap(TextPlace::of);
    }

    public static Stream<TextPlace> of(Texts texts) {
        return texts.entries().entrySet().stream().map(entry -> new TextPlace(texts, entry.getKey(), entry.getValue()));
    }

    /** Texts in languages other than the source language. */
    public static Stream<TextPlace> translations(Content content) {
        return all(content)
                .filter(text ->
                        !text.texts.language().code().equals(content.site().source()));
    }

    public String words() {
        return entry.text();
    }

    /** Whether it is a text of the interface, in ICU MessageFormat, rather than prose. */
    public boolean isMessage() {
        return id.startsWith("ui.");
    }

    public boolean isNameInTables() {
        return NAME_IN_TABLES.matcher(id).matches();
    }

    /** The same text in the source language. */
    public Optional<TextPlace> source(Content content) {
        return content.sourceTexts()
                .flatMap(source ->
                        Optional.ofNullable(source.entries().get(id)).map(found -> new TextPlace(source, id, found)));
    }

    /** A finding about it that also shows the text in the source language. */
    public Finding besideSource(Content content, Finding finding) {
        return source(content)
                .map(source -> finding.with(source.entry().at(), "the source"))
                .orElse(finding);
    }

    /** What the build fills in: arguments of a message, references of prose. */
    public Set<String> facts() {
        var facts = new TreeSet<String>();
        if (isMessage()) {
            parsed().ifPresent(message -> facts.addAll(message.arguments()));
        } else {
            Prose.parse(words())
                    .references()
                    .forEach(reference -> facts.add(EnumNames.of(reference.kind()) + ":" + reference.id()));
        }
        return facts;
    }

    public boolean isEmpty() {
        return !VisibleText.isIn(words());
    }

    /** Whether it and its source are both present and can be parsed. */
    public boolean isReadable(Content content) {
        return !isEmpty()
                && source(content).stream().noneMatch(TextPlace::isEmpty)
                && (!isMessage()
                        || (parsed().isPresent()
                                && source(content).flatMap(TextPlace::parsed).isPresent()));
    }

    /** The places that depend on a number. */
    public List<Message.Plural> plurals() {
        return parsed().map(Message.Pattern::plurals).orElse(List.of());
    }

    /** Empty if it cannot be parsed, which is reported separately. */
    private Optional<Message.Pattern> parsed() {
        return Message.fault(words()).isPresent() ? Optional.empty() : Optional.of(Message.parse(words()));
    }
}
