package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.matrix.Direction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a port table.
 *
 * @param directions as stated by its own cell, its endpoints, or the words above it; empty if nothing states one
 * @param local whether the page says that its ports are used inside one machine only
 * @param allCells from left to right, also those of columns that are about nothing known
 */
public record TableRow(
        SourceSpan words,
        Set<Direction> directions,
        Endpoints endpoints,
        Map<SourceColumn, SourceSpan> cells,
        List<SourceSpan> allCells,
        RowPorts reading,
        boolean local) {

    /** Commas and semicolons; dashes that begin an item. */
    static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|(?:^|(?<=\\s))-\\s*(?=\\p{L})|\\s+/\\s+");

    /** What a row is called, if no column has its name. */
    private static final List<SourceColumn> NAMING =
            List.of(SourceColumn.PURPOSES, SourceColumn.DESCRIPTION, SourceColumn.DESTINATION, SourceColumn.SOURCE);

    public TableRow {
        cells = Collections.unmodifiableMap(cells.isEmpty() ? new EnumMap<>(SourceColumn.class) : new EnumMap<>(cells));
        allCells = List.copyOf(allCells);
    }

    /** The value in a column; empty if there is no such column or no value. */
    public Optional<SourceSpan> cell(SourceColumn column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
    }

    public SourceSpan name() {
        var named = NAMING.stream()
                .flatMap(column -> cell(column).stream())
                .filter(cell -> !cell.key().isEmpty())
                .toList();
        return cell(SourceColumn.NAME)
                .filter(cell -> !cell.key().isEmpty())
                .or(() -> named.stream()
                        .filter(cell -> !Terms.of(List.of(cell)).isEmpty())
                        .findFirst())
                .or(() -> named.stream().findFirst())
                .orElse(words);
    }

    /** The items of a cell. */
    public List<SourceSpan> values(SourceColumn column) {
        return cell(column).map(cell -> cell.split(SEPARATOR)).orElse(List.of());
    }

    public List<PortMention> ports() {
        return reading.mentions();
    }

    /** The cells that contain prose rather than values. */
    Stream<SourceSpan> prose() {
        return Stream.of(SourceColumn.NAME, SourceColumn.DESCRIPTION).flatMap(column -> cell(column).stream());
    }
}
