package com.tegsoft.portbook.pdf;

/**
 * Something to draw on a strip. Its x is counted from the edge at which lines start, its y from the top of the strip.
 */
sealed interface Mark {

    /** Draws it on a strip whose top is at a height of the page. */
    void draw(Canvas canvas, double top);

    /**
     * A line of text.
     *
     * @param y of its top
     */
    record Words(double x, double y, Line line, Tag tag) implements Mark {
        @Override
        public void draw(Canvas canvas, double top) {
            canvas.words(line, x, top + y + line.baseline(), tag);
        }
    }

    /** A filled rectangle. */
    record Rule(double x, double y, double width, double height, Ink ink) implements Mark {
        @Override
        public void draw(Canvas canvas, double top) {
            canvas.rule(this, top);
        }
    }

    /**
     * The dots and the page number behind an entry of a table of contents.
     *
     * @param column from where the entry begins to where the number ends
     * @param line the last of the entry
     */
    record PageNumber(Column column, Line line, Link link, Type type, Tag tag) implements Mark {
        @Override
        public void draw(Canvas canvas, double top) {
            canvas.pageNumber(this, top);
        }
    }

    /** A drawing, scaled. */
    record Picture(double x, double y, double scale, Drawing drawing, Type type, Tag tag) implements Mark {
        @Override
        public void draw(Canvas canvas, double top) {
            canvas.picture(this, top);
        }
    }
}
