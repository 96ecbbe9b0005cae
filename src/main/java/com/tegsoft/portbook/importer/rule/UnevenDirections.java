package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.Section;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.matrix.Direction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two directions are described in different forms. */
@AutoService(ImportRule.class)
public final class UnevenDirections implements ImportRule {

    @Override
    public String why() {
        return "Information that is given for only one direction must be guessed for the other, and the two cannot be "
                + "compared.";
    }

    /** Who connects is asked of what comes in, and where to of what goes out. */
    private static final Set<SourceColumn> ENDS =
            EnumSet.of(SourceColumn.SOURCE, SourceColumn.DESTINATION, SourceColumn.ROLES);

    @Override
    public Stream<Finding> find(PortPage page) {
        var inbound = of(page, Direction.INBOUND);
        var outbound = of(page, Direction.OUTBOUND);
        return inbound.stream().flatMap(in -> outbound.stream()
                .filter(out -> !compared(in).equals(compared(out)))
                .map(out -> new Finding(
                                id(),
                                out.heading().orElseThrow().at(),
                                "outbound is %s, inbound is %s".formatted(form(out), form(in)),
                                "describe both in one table with the same columns")
                        .with(in.heading().orElseThrow().at(), "the other direction")));
    }

    private static Optional<Section> of(PortPage page, Direction direction) {
        return page.sections().stream()
                .filter(section ->
                        section.heading().isPresent() && section.direction().equals(Optional.of(direction)))
                .filter(section ->
                        !section.tables().isEmpty() || !section.portItems().isEmpty())
                .findFirst();
    }

    private static Set<SourceColumn> columns(Section section) {
        var columns = EnumSet.noneOf(SourceColumn.class);
        section.tables().forEach(table -> table.names()
                .forEach(name -> SourceColumn.of(name).ifPresent(columns::add)));
        return columns;
    }

    private static Set<SourceColumn> compared(Section section) {
        var columns = columns(section);
        columns.removeAll(ENDS);
        return columns;
    }

    private static String form(Section section) {
        return section.tables().isEmpty()
                ? "a list"
                : columns(section).stream()
                        .map(SourceColumn::toString)
                        .collect(Collectors.joining(", ", "a table of ", ""));
    }
}
