package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word repeats some of its letters, which is probably a typing mistake. */
@AutoService(ImportRule.class)
public final class MisspelledWord implements ImportRule {

    @Override
    public String why() {
        return "A misspelt word makes readers doubt the numbers next to it.";
    }

    private static final Pattern STUTTER = Pattern.compile("(?iu)(?<!\\p{L})(\\p{L}{4,10})\\1\\p{L}{1,20}");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.texts()
                .flatMap(words -> words.find(STUTTER))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` looks misspelt: it repeats some letters".formatted(found.shown()),
                        "correct the word"));
    }
}
