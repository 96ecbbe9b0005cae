package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text has stray spaces or a word twice. */
@AutoService(Check.class)
public final class UntidyText implements Check {

    @Override
    public String why() {
        return "Small slips make readers doubt the numbers beside them.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at at the map.");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    private static final Pattern SPACES = Pattern.compile("\\s(?:$|(?<= ) |[.,;:!?](?:\\s|$))|^\\s");
    /** Only for the source language: in others, such as Turkish, a doubled word can be right. */
    public static final Pattern TWICE = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,})\\s+\\1(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content).flatMap(text -> {
            var spaces = SPACES.matcher(text.words())
                    .results()
                    .limit(1)
                    .map(found -> new Finding(
                            id(), text.entry().at(), "stray space in `%s`".formatted(text.id()), "delete it"));
            var isSource = text.texts().language().code().equals(content.site().source());
            var twice = TWICE.matcher(isSource ? text.words() : "")
                    .results()
                    .limit(1)
                    .map(found -> new Finding(
                            id(),
                            text.entry().at(),
                            "`%s` stands twice in a row".formatted(found.group(1)),
                            "delete one"));
            return Stream.concat(spaces, twice);
        });
    }
}
