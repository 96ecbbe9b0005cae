package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.Terms;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table uses a term that the page does not explain. */
@AutoService(ImportRule.class)
public final class UndefinedTerm implements ImportRule {

    @Override
    public String why() {
        return "A reader who does not know what a term means cannot decide whether a port is needed, or find the term "
                + "elsewhere.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.of(SourceColumn.PURPOSES, SourceColumn.ROLES).flatMap(column -> find(page, column));
    }

    private Stream<Finding> find(PortPage page, SourceColumn column) {
        if (page.definitions().isEmpty()) {
            return Stream.empty(); // A page that explains nothing leaves that to another page.
        }
        var seen = page.definitions().stream()
                .filter(definition -> definition.explains(column))
                .map(definition -> definition.term().key())
                .collect(Collectors.toCollection(HashSet::new));
        return page.rows().stream()
                .flatMap(row -> Terms.of(row.values(column)).stream())
                .filter(value -> seen.add(value.key()))
                .map(value -> new Finding(
                        id(),
                        value.at(),
                        "`%s` is used but never explained".formatted(value.shown()),
                        "explain it, or use a term that the page explains"));
    }
}
