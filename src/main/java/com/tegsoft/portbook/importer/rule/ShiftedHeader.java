package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** The headings are over the wrong columns. */
@AutoService(ImportRule.class)
public final class ShiftedHeader implements ImportRule {

    @Override
    public String why() {
        return "Every value appears under the wrong heading.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream()
                .filter(table -> table.shift() > 0)
                .flatMap(table -> table.names().stream().limit(1))
                .map(first -> new Finding(
                        id(),
                        first.at(),
                        "the heading `%s` is over the wrong column".formatted(first.shown()),
                        "add headings for the columns before it"));
    }
}
