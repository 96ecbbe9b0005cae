package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.check.rule.matrix.OpenDoubts;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text is not used. */
@AutoService(Check.class)
public final class LeftOverText implements Check {

    @Override
    public String why() {
        return "A text that no page prints has a misspelt id or is no longer needed, and would be translated for no "
                + "reason.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "en/texts.yaml",
                "    closed: The map becomes outdated.",
                "    closed: The map becomes outdated.\n    closd: The map becomes outdated.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    private static final Pattern NOTE = Pattern.compile("editions\\.[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MAX_EDITS = 2;

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var asked = new TreeSet<>(content.textIds().required());
        asked.addAll(content.textIds().optional());
        var leftOver = TextPlace.all(content)
                .filter(text -> isLeftOver(content, text.id()))
                .toList();
        var open = leftOver.stream().anyMatch(text -> text.id().contains(".because."))
                ? OpenDoubts.texts(content)
                : Set.<String>of();
        var texts = leftOver.stream()
                .filter(text -> !open.contains(text.id()))
                .map(text -> new Finding(
                        id(),
                        text.entry().keyAt(),
                        "no page uses the text `%s`".formatted(text.id()),
                        Suggestion.near(asked, text.id()).orElse("delete it, or correct its id")));
        return Stream.concat(texts, content.texts().values().stream().flatMap(own -> aliases(content, own)));
    }

    /** Other words for something that the matrix does not have. */
    private Stream<Finding> aliases(Content content, Texts texts) {
        var known = Arrays.stream(IdKind.values())
                .flatMap(kind -> kind.ids(content.matrix()).stream().map(id -> kind.section() + "." + id))
                .toList();
        return texts.aliases().stream()
                .filter(list -> !known.contains(list.owner()))
                .map(list -> new Finding(
                        id(),
                        texts.whereIs(list.owner()),
                        "the matrix has no `%s`, for which other words are listed".formatted(list.owner()),
                        Suggestion.near(known, list.owner()).orElse("delete them, or correct the id")));
    }

    /** The note of a coming edition may be written in advance. */
    private static boolean isLeftOver(Content content, String id) {
        var isAhead = NOTE.matcher(id).matches()
                && id.compareTo(TextIds.note(content.matrix().edition())) > 0;
        return !content.textIds().contains(id) && !isAhead;
    }

    /** Whether a language has an unused text whose id is nearly this one. */
    public static boolean isMisspelt(Content content, Texts texts, String id) {
        return texts.entries().keySet().stream()
                .anyMatch(other -> Math.abs(other.length() - id.length()) <= MAX_EDITS
                        && isLeftOver(content, other)
                        && Suggestion.distance(other, id) <= MAX_EDITS);
    }
}
