package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Direction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a port table.
 *
 * @param direction as stated by its own cell or the heading above the table
 */
public record TableRow(SourceSpan words, Optional<Direction> direction, Map<SourceColumn, SourceSpan> cells) {

    /** Commas and semicolons; dashes that begin an item. */
    static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|(?:^|(?<=\\s))-\\s*(?=\\p{L})|\\s+/\\s+");

    public TableRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /** The value in a column; empty if there is no such column or no value. */
    public Optional<SourceSpan> cell(SourceColumn column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
    }

    public SourceSpan name() {
        return cell(SourceColumn.NAME).orElse(words);
    }

    /** The items of a cell. */
    public List<SourceSpan> values(SourceColumn column) {
        return cell(column).map(cell -> cell.split(SEPARATOR)).orElse(List.of());
    }

    public List<PortMention> ports() {
        return cell(SourceColumn.PORT).map(PortMention::in).orElse(List.of());
    }

    /** The cells that contain prose rather than values. */
    Stream<SourceSpan> prose() {
        return Stream.of(SourceColumn.NAME, SourceColumn.DESCRIPTION).flatMap(column -> cell(column).stream());
    }
}
