package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text has stray spaces or a repeated word. */
@AutoService(Check.class)
public final class UntidyText implements Check {

    @Override
    public String why() {
        return "Small mistakes make readers doubt the numbers next to them.";
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
    /**
     * Only for English: Turkish doubles words to say "one by one", and German may have "Sie sie". Java cannot look for
     * a pair of surrogates again whatever its case (it reads past the end of the text), so words with such letters are
     * left alone.
     */
    public static final Pattern TWICE = Pattern.compile(
            "(?<!\\p{L})([\\p{L}&&[\\x{0}-\\x{FFFF}]]{2,})\\s+\\1(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
            var isEnglish = text.texts().language().locale().getLanguage().equals("en");
            var twice = TWICE.matcher(isEnglish ? text.words() : "")
                    .results()
                    .limit(1)
                    .map(found -> new Finding(
                            id(),
                            text.entry().at(),
                            "`%s` is repeated".formatted(found.group(1)),
                            "delete one of the two"));
            return Stream.concat(spaces, twice);
        });
    }
}
