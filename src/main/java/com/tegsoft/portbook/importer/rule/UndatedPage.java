package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceSpan;
import java.util.stream.Stream;

/** The page has no date. */
@AutoService(ImportRule.class)
public final class UndatedPage implements ImportRule {

    @Override
    public String why() {
        return "Without a date, readers cannot know whether a page is still correct, or which of two copies is newer.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.blocks().stream().anyMatch(block -> block.words().has(PortPage.DATE))
                ? Stream.empty()
                : Stream.of(new Finding(
                        id(),
                        page.title().map(SourceSpan::at).orElseGet(page::start),
                        "the page has no date",
                        "add the date of its last change, like 2026-01-31"));
    }
}
