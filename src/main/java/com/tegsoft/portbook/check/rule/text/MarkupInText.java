package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text contains markup. */
@AutoService(Check.class)
public final class MarkupInText implements Check {

    @Override
    public String why() {
        return "Texts are plain text and are printed unchanged; readers would see the tags and codes.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: \"Looking at the <b>map</b>.\"");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/texts.yaml", "text: Looking at the map.", "text: \"Looking at the map, size < small.\"");
    }

    /** Tags, character references by number or by a name of two letters or more, and URLs that run programs. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?[a-z!][^>]*>?|&(?:[a-z][a-z0-9]+|#[0-9]+|#x[0-9a-f]+);|\\b(?:javascript|data|vbscript):\\S",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content).filter(MarkupInText::hasSign).flatMap(text -> MARKUP.matcher(text.words())
                .results()
                .limit(1)
                .map(markup -> new Finding(
                        id(),
                        text.entry().at(),
                        "`%s` contains `%s`".formatted(text.id(), markup.group()),
                        "write plain text; only Markdown pages can have links and emphasis")));
    }

    /** Most texts have no such character, so the pattern is skipped for them. */
    private static boolean hasSign(TextPlace text) {
        return text.words().chars().anyMatch(c -> c == '<' || c == '&' || c == ':');
    }
}
