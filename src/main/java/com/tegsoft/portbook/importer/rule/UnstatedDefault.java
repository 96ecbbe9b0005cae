package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some rows say that their port is a default, others do not. */
@AutoService(ImportRule.class)
public final class UnstatedDefault implements ImportRule {

    @Override
    public String why() {
        return "If one row says that its port can be changed, the lack of such a note in another may mean that the "
                + "port is fixed, or that the note is missing.";
    }

    private static final Pattern DEFAULT = Pattern.compile("(?i)\\bdefaults?\\b");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream()
                .filter(table -> !table.has(SourceColumn.DEFAULT))
                .flatMap(table -> find(table.rows().stream()
                        .flatMap(row -> row.cell(SourceColumn.PORT).stream())
                        .collect(Collectors.partitioningBy(cell -> cell.has(DEFAULT)))));
    }

    private Stream<Finding> find(Map<Boolean, List<SourceSpan>> stated) {
        var said = stated.getOrDefault(true, List.of());
        var silent = stated.getOrDefault(false, List.of());
        return said.isEmpty()
                ? Stream.empty()
                : silent.stream().limit(1).map(cell -> new Finding(
                                id(),
                                cell.at(),
                                "the page does not say whether `%s` can be changed".formatted(cell.shown()),
                                "say for each port whether it is fixed or a default")
                        .with(said.get(0).at(), "this row says so"));
    }
}
