package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A text has a character that no PDF font has. */
@AutoService(Check.class)
public final class MissingGlyph implements Check {

    @Override
    public String why() {
        return "Every text is also printed, with fonts that are embedded in the PDF; a character that they lack would "
                + "be an empty box on paper, and a screen reader would skip it.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the map ☎.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the map – “again”.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var owner = find(content, content.site().owner(), content.inSite("owner"));
        var texts = TextPlace.all(content)
                .flatMap(text -> find(content, text.words(), text.entry().at()));
        var pages = content.pages().stream()
                .flatMap(page -> page.words().stream())
                .flatMap(words -> find(content, words.text(), words.at()));
        return Stream.of(owner, texts, pages).flatMap(found -> found);
    }

    private Stream<Finding> find(Content content, String words, Location at) {
        return words.codePoints()
                .filter(codePoint -> !content.printable().test(codePoint))
                .distinct()
                .mapToObj(codePoint -> new Finding(
                        id(),
                        place(content, codePoint, at),
                        "no PDF font has `%s`, %s".formatted(Character.toString(codePoint), name(codePoint)),
                        "use another character, or add a font that has it to templates/fonts"));
    }

    /** The place of the character; if it is written as an escape, the whole text. */
    private static Location place(Content content, int codePoint, Location at) {
        var source = content.sources().get(at.file());
        var lines = source == null ? List.<String>of() : source.lines();
        for (var line = at.line(); line <= Math.min(at.endLine(), lines.size()); line++) {
            var characters = lines.get(line - 1).codePoints().toArray();
            for (var i = line == at.line() ? at.column() - 1 : 0; i < characters.length; i++) {
                if (characters[i] == codePoint) {
                    return new Location(at.file(), line, i + 1, line, i + 2);
                }
            }
        }
        return at;
    }

    private static String name(int codePoint) {
        var name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X %s", codePoint, name == null ? "without a name" : name);
    }
}
