package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A port cell contains prose. */
@AutoService(ImportRule.class)
public final class ProseInColumn implements ImportRule {

    /** The name of the check that would find the same in a matrix. */
    @Override
    public String id() {
        return "prose-in-value";
    }

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}++(?:[ ]\\p{L}++)++");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.cell(SourceColumn.PORT).stream())
                .filter(PortText::isProse)
                .map(cell -> new Finding(
                        id(),
                        cell.find(SENTENCE).findFirst().orElse(cell).at(),
                        "`%s` is not a port".formatted(cell.shown()),
                        "write ports only; put settings in a separate column"));
    }
}
