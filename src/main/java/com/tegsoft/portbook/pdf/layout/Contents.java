package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Mark.PageNumber;
import com.tegsoft.portbook.pdf.layout.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of contents: {@code TOC} with {@code TOCI}, {@code Reference} and {@code Link} (ISO 32000-1, table 334), dots and
 * page numbers. The dots are artefacts.
 */
public record Contents(List<Entry> entries) implements Block {

    private static final double NUMBER = 2.6;
    private static final double INDENT = 1.4;
    private static final double BEFORE = 0.25;

    /** A line of it, and the lines below. */
    public record Entry(StyledText prose, Link link, List<Entry> below) {}

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var toc = parent.block("TOC");
        var boxes = new ArrayList<LayoutBox>();
        for (var entry : entries) {
            var item = toc.block("TOCI");
            boxes.addAll(line(entry, layout, column, item.block("Reference")));
            if (!entry.below.isEmpty()) {
                boxes.addAll(new Contents(entry.below)
                        .set(layout, column.indented(INDENT * layout.density().size()), item));
            }
        }
        return boxes;
    }

    private static List<LayoutBox> line(Entry entry, Layout layout, Column column, Tag tag) {
        var room = NUMBER * layout.density().size();
        var lines = Typesetter.of(entry.prose, layout.type()).lines(column.width() - room);
        var boxes = new ArrayList<LayoutBox>();
        for (var line : lines) {
            var marks = new ArrayList<Mark>();
            marks.add(new Words(column.x(), 0, line, tag));
            if (boxes.size() == lines.size() - 1) {
                marks.add(new PageNumber(column, line, entry.link, layout.type(), tag));
            }
            var box = LayoutBox.of(boxes.isEmpty() ? layout.space(BEFORE) : 0, line.height(), marks);
            boxes.add(boxes.size() < lines.size() - 1 ? box.keeping() : box);
        }
        return boxes;
    }
}
