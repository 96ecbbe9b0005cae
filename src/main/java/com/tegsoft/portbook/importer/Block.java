package com.tegsoft.portbook.importer;

import java.util.List;

/** A piece of the page as a reader sees it, whatever its format. */
sealed interface Block {

    /** Everything in it. */
    Span words();

    record Heading(Span words) implements Block {}

    record Paragraph(Span words) implements Block {}

    /** An item of a list, without its mark. */
    record Item(Span words) implements Block {}

    /**
     * A row of a table.
     *
     * @param header whether it is the header
     */
    record Row(Span words, List<Span> cells, boolean header) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
