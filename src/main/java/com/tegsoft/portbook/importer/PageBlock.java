package com.tegsoft.portbook.importer;

import java.util.List;

/** A piece of the page as a reader sees it, whatever its format. */
public sealed interface PageBlock {

    /** Everything in it. */
    SourceSpan words();

    record Heading(SourceSpan words) implements PageBlock {}

    record Paragraph(SourceSpan words) implements PageBlock {}

    /** An item of a list, without its mark. */
    record Item(SourceSpan words) implements PageBlock {}

    /**
     * A row of a table.
     *
     * @param header whether it is the header
     */
    record Row(SourceSpan words, List<SourceSpan> cells, boolean header) implements PageBlock {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
