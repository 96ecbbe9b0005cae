package com.tegsoft.portbook.importer.document;

import java.util.List;

/** A piece of the page as a reader sees it, whatever its format. */
public sealed interface PageBlock {

    /** The level of a heading that has none: a caption, or a short line of a plain text. */
    int NO_LEVEL = 7;

    /** Everything in it. */
    SourceSpan words();

    /**
     * A heading or a caption.
     *
     * @param level 1 to 6, or {@link #NO_LEVEL}
     */
    record Heading(SourceSpan words, int level) implements PageBlock {}

    record Paragraph(SourceSpan words) implements PageBlock {}

    /** A line of a listing: a command or a file, which has ports but no sentences. */
    record Code(SourceSpan words) implements PageBlock {}

    /**
     * An item of a list, without its mark.
     *
     * @param above the items that it is part of, outermost first
     */
    record Item(SourceSpan words, List<SourceSpan> above) implements PageBlock {
        public Item {
            above = List.copyOf(above);
        }
    }

    /** A table; all rows have the same number of cells if the page gives them so. */
    record Table(SourceSpan words, List<Row> rows) implements PageBlock {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells a cell that spans several rows or columns is in each of them
     * @param header whether the page marks it as a row of headings
     */
    record Row(SourceSpan words, List<SourceSpan> cells, boolean header) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
