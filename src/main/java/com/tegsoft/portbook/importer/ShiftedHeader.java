package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The headings are over the wrong columns. */
@AutoService(Rule.class)
public final class ShiftedHeader implements Rule {

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
