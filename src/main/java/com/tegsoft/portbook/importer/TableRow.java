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
record TableRow(Span words, Optional<Direction> direction, Map<Column, Span> cells) {

    /** Commas and semicolons; dashes that begin an item. */
    static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|(?:^|(?<=\\s))-\\s*(?=\\p{L})|\\s+/\\s+");

    TableRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /** The value in a column; empty if there is no such column or no value. */
    Optional<Span> cell(Column column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
    }

    Span name() {
        return cell(Column.NAME).orElse(words);
    }

    /** The items of a cell. */
    List<Span> values(Column column) {
        return cell(column).map(cell -> cell.split(SEPARATOR)).orElse(List.of());
    }

    List<PortMention> ports() {
        return cell(Column.PORT).map(PortMention::in).orElse(List.of());
    }

    /** The cells that contain prose rather than values. */
    Stream<Span> prose() {
        return Stream.of(Column.NAME, Column.DESCRIPTION).flatMap(column -> cell(column).stream());
    }
}
