package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A space is missing after a comma or before a bracket. */
@AutoService(ImportRule.class)
public final class MissingSpace implements ImportRule {

    @Override
    public String why() {
        return "Words that run together are misread, and searches do not find them.";
    }

    private static final Pattern JOINED = Pattern.compile(
            "(?<![\\p{L}\\p{N},])\\p{L}{1,30},\\p{L}{1,30}(?![\\p{L}\\p{N},])(?=[\\s\\S])|\\b\\p{Ll}{2,30}\\((?!(?:e?s|n|en)?\\))[^()]{3,30}\\)");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.texts()
                .flatMap(words -> words.find(JOINED))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "a space is missing in `%s`".formatted(found.shown()),
                        "add one after the comma or before the bracket"));
    }
}
