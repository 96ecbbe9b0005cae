package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The headings stand over the wrong columns. */
@AutoService(Rule.class)
public final class ShiftedHeader implements Rule {

    @Override
    public String why() {
        return "Every value is read as something that it is not.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream()
                .filter(table -> table.shift() > 0)
                .flatMap(table -> table.names().stream().limit(1))
                .map(first -> new Finding(
                        id(),
                        first.at(),
                        "the heading `%s` stands over another column than its own".formatted(first.shown()),
                        "name the columns before it"));
    }
}
