package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A row names the port that the connection comes from. */
@AutoService(ImportRule.class)
public final class FixedSourcePort implements ImportRule {

    @Override
    public String why() {
        return "The matrix says where connections go to; a firewall that also filters the port they come from needs it from elsewhere.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.reading().sourcePorts().stream())
                .map(cell -> new Finding(
                        id(),
                        cell.at(),
                        "the source port `%s` is not in the draft".formatted(cell.shown()),
                        "write it in a page of the content: a matrix has destination ports only"));
    }
}
