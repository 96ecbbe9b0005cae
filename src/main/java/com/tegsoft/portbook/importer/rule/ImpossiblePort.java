package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A number in the place of a port is none. */
@AutoService(ImportRule.class)
public final class ImpossiblePort implements ImportRule {

    @Override
    public String why() {
        return "A number that is no port is often one that lost or gained a digit, such as the mark of a note.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.reading().impossible().stream())
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` is not a port, and not in the draft".formatted(found.shown()),
                        "find out which port is meant, from 1 to 65535, and add it to the draft"));
    }
}
