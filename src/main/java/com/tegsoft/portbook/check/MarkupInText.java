package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text contains markup. */
@AutoService(Check.class)
public final class MarkupInText implements Check {

    @Override
    public String why() {
        return "Texts are plain words and are printed as they stand; readers would see the tags.";
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

    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z!][^>]*>?|\\b(?:javascript|data|vbscript):\\S", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> find(Content content) {
        return TextPlace.all(content).filter(MarkupInText::hasSign).flatMap(text -> MARKUP.matcher(text.words())
                .results()
                .limit(1)
                .map(markup -> new Finding(
                        id(),
                        text.entry().at(),
                        "`%s` contains `%s`".formatted(text.id(), markup.group()),
                        "write plain words; pages in Markdown may have links and emphasis")));
    }

    /** All others have no mark-up, and are many. */
    private static boolean hasSign(TextPlace text) {
        return text.words().indexOf('<') >= 0 || text.words().indexOf(':') >= 0;
    }
}
