package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the cells below the headings of a table have, column by column, whatever the headings say. Columns are counted from 0.
 *
 * @param sample the first rows of the table
 */
record ColumnValues(List<PageBlock.Row> sample) {

    /** So many rows show what is in a column. */
    private static final int SAMPLE = 50;

    private static final int LONGEST_DIRECTION = 20;

    ColumnValues {
        sample = List.copyOf(sample);
    }

    static ColumnValues of(List<PageBlock.Row> body) {
        return new ColumnValues(body.stream().limit(SAMPLE).toList());
    }

    /** How many columns there are. */
    int width() {
        return sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Whether a cell says a direction and little else. */
    static boolean isDirection(SourceSpan cell) {
        return cell.text().length() < LONGEST_DIRECTION && !Directions.in(cell).isEmpty();
    }

    /** Whether a cell has transports and no port. */
    static boolean isTransport(SourceSpan cell) {
        var text = PortText.of(cell);
        return text.ports().isEmpty()
                && (!text.allTransports().isEmpty() || !text.withoutPorts().isEmpty())
                && cell.text().length() < 40;
    }

    /** Whether a cell has ports and at most a few words besides. */
    static boolean isPort(SourceSpan cell) {
        var letters = cell.text().chars().filter(Character::isLetter).count();
        var text = PortText.of(cell);
        return !text.ports().isEmpty()
                && (letters < 12 || (letters < 40 && text.ports().stream().anyMatch(PortMention::certain)));
    }

    /** Which part of the cells of a column that are not empty has some form, from 0 to 1. */
    double share(int column, Predicate<SourceSpan> form) {
        var cells = cells(column);
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(form).count() / cells.size();
    }

    private List<SourceSpan> cells(int column) {
        return sample.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.key().isEmpty())
                .toList();
    }

    /** How many cells of a column have ports. */
    long numbers(int column) {
        return cells(column).stream()
                .filter(cell -> !PortText.of(cell).ports().isEmpty())
                .count();
    }

    /** How many cells of a column have ports that nothing else can be meant by. */
    long certainPorts(int column) {
        return cells(column).stream()
                .filter(cell -> !PortMention.in(cell).isEmpty())
                .count();
    }
}
