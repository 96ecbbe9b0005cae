package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some rows say that their port is a default, others are silent. */
@AutoService(Rule.class)
public final class UnstatedDefault implements Rule {

    @Override
    public String why() {
        return "Where one row says that its port can be moved, silence in another may mean that it is fixed, or "
                + "that nobody asked.";
    }

    private static final Pattern DEFAULT = Pattern.compile("(?i)\\bdefaults?\\b");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.tables().stream()
                .filter(table -> !table.has(Column.DEFAULT))
                .flatMap(table -> find(table.rows().stream()
                        .flatMap(row -> row.cell(Column.PORT).stream())
                        .collect(Collectors.partitioningBy(cell -> cell.has(DEFAULT)))));
    }

    private Stream<Finding> find(Map<Boolean, List<Span>> stated) {
        var said = stated.getOrDefault(true, List.of());
        var silent = stated.getOrDefault(false, List.of());
        return said.isEmpty()
                ? Stream.empty()
                : silent.stream().limit(1).map(cell -> new Finding(
                                id(),
                                cell.at(),
                                "whether `%s` can be moved is not said".formatted(cell.shown()),
                                "say of each port whether it is fixed or a default")
                        .with(said.get(0).at(), "here it is said"));
    }
}
