package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Cell.Tagged;
import com.tegsoft.portbook.pdf.layout.Mark.Rule;
import com.tegsoft.portbook.pdf.layout.Tag.Fact;
import java.util.ArrayList;
import java.util.List;

/** Terms and what is said of them, side by side: a list whose labels are the terms (ISO 32000-1, table 336). */
public record EntryList(List<Entry> entries) implements Block {

    private static final double TERM = 0.27;
    private static final double GAP = 14;
    private static final double THIN = 0.5;

    /** A term, its ids, and the paragraphs about it. */
    public record Entry(List<String> ids, StyledText term, List<StyledText> details) {}

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var list = parent.block("L").fact(Fact.NUMBERING, "None");
        var boxes = new ArrayList<LayoutBox>();
        for (var entry : entries) {
            var set = entry(entry, layout, column, list.block("LI"));
            var rule = new Rule(column.x(), 0, column.width(), THIN, Color.RULE);
            boxes.add(set.get(0).with(List.of(rule)).at(entry.ids).before(boxes.isEmpty() ? layout.space(1) : 0));
            boxes.addAll(set.subList(1, set.size()));
        }
        return boxes;
    }

    private static List<LayoutBox> entry(Entry entry, Layout layout, Column column, Tag tag) {
        var width = column.width() * TERM;
        var term = Cell.of(
                new Column(column.x(), width - GAP),
                Alignment.START,
                Typesetter.of(entry.term, layout.type()),
                tag.block("Lbl"));
        var body = tag.block("LBody");
        var place = column.indented(width);
        var lines = new ArrayList<Tagged>();
        for (var detail : entry.details) {
            lines.addAll(Cell.of(place, Alignment.START, Typesetter.of(detail, layout.type()), body.block("P"))
                    .lines());
        }
        return Cell.row(
                List.of(term, new Cell(place, Alignment.START, lines)),
                layout.density().pad(),
                layout.frame().depth());
    }
}
