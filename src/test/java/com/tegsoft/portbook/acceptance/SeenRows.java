package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.acceptance.Poppler.Page;
import com.tegsoft.portbook.acceptance.Poppler.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of tables that begin with a port, as an eye finds them: a port at the edge of the page begins a row, what stands
 * close below belongs to it, and a gap divides columns.
 *
 * @param rightToLeft whether the first column is the rightmost
 */
record SeenRows(boolean rightToLeft) {

    private static final double EDGE = 45;
    private static final double NEAR = 2;
    /** Narrower than what stands between columns, wider than a space. */
    private static final double GAP = 7;
    /** Between the middles of two lines of a cell, in heights of a port. */
    private static final double LINES = 1.6;

    /** The cells of each row, without white space; letters that run from right to left in the order in which they stand. */
    List<List<String>> of(Page page) {
        var starts = IntStream.range(1, page.words().size())
                .filter(i ->
                        startsRow(page, page.words().get(i - 1), page.words().get(i)))
                .mapToObj(i -> page.words().get(i))
                .sorted(Comparator.comparing(Word::middle))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1).middle() - NEAR : page.height();
            rows.add(cells(row(page, starts.get(i), end)));
        }
        return rows;
    }

    private boolean startsRow(Page page, Word transport, Word number) {
        var edge = rightToLeft ? page.width() - number.right() : transport.left();
        return transport.text().matches("TCP|UDP")
                && number.text().matches("[0-9]+(-[0-9]+)?")
                && Math.abs(number.middle() - transport.middle()) < NEAR
                && Math.abs(edge - EDGE) < NEAR;
    }

    private static List<Word> row(Page page, Word start, double end) {
        var row = new ArrayList<Word>();
        var last = start.middle();
        for (var word :
                page.words().stream().sorted(Comparator.comparing(Word::middle)).toList()) {
            var middle = word.middle();
            if (middle > start.middle() - 2 * NEAR
                    && middle < end
                    && middle - last < LINES * (start.bottom() - start.top())) {
                row.add(word);
                last = middle;
            }
        }
        return row;
    }

    private List<String> cells(List<Word> row) {
        var cells = new ArrayList<List<Word>>();
        var reach = Double.NEGATIVE_INFINITY;
        for (var word : row.stream().sorted(Comparator.comparing(Word::left)).toList()) {
            if (word.left() > reach + GAP) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(word);
            reach = Math.max(reach, word.right());
        }
        var texts = new ArrayList<>(cells.stream().map(this::text).toList());
        if (rightToLeft) {
            Collections.reverse(texts);
        }
        return texts;
    }

    /** Line by line. */
    private String text(List<Word> cell) {
        return cell.stream()
                .sorted(Comparator.<Word>comparingLong(word -> Math.round(word.middle() / (2 * NEAR)))
                        .thenComparing(Word::left))
                .map(Word::text)
                .collect(Collectors.joining());
    }
}
