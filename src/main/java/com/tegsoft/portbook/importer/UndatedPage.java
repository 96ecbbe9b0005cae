package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page has no date. */
@AutoService(Rule.class)
public final class UndatedPage implements Rule {

    static final Pattern DATE = Pattern.compile("\\b[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\\b");

    @Override
    public String why() {
        return "Without a date, readers cannot know whether a page is still correct, or which of two copies is newer.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.blocks().stream().anyMatch(block -> block.words().has(DATE))
                ? Stream.empty()
                : Stream.of(new Finding(
                        id(),
                        page.title().map(Span::at).orElseGet(page::start),
                        "the page has no date",
                        "add the date of its last change, like 2026-01-31"));
    }
}
