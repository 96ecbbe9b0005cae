package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PageBlock;
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

    private static final Pattern JOINED =
            Pattern.compile("\\p{L}+,\\p{L}+|\\p{L}{2,}\\((?!(?:e?s|n|en)\\))[^()]{0,30}\\)?");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.blocks().stream()
                .map(PageBlock::words)
                .flatMap(words -> words.find(JOINED))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "a space is missing in `%s`".formatted(found.shown()),
                        "add one after the comma or before the bracket"));
    }
}
