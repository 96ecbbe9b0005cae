package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Tag.Fact;
import java.util.ArrayList;
import java.util.List;

/** Terms, each above what is said of it: a list whose labels are the terms (ISO 32000-1, table 336). */
public record DefinitionList(List<Definition> definitions) implements Block {

    private static final double INDENT = 1.7;
    private static final double BEFORE = 0.6;

    /** A term and the blocks below it, if it does not share those of the next. */
    public record Definition(StyledText term, List<Block> blocks) {}

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var list = parent.block("L").fact(Fact.NUMBERING, "None");
        var boxes = new ArrayList<LayoutBox>();
        for (var definition : definitions) {
            var tag = list.block("LI");
            layout.lines(Typesetter.of(definition.term, layout.type()), column, tag.block("Lbl"), layout.space(BEFORE))
                    .forEach(box -> boxes.add(box.keeping()));
            if (!definition.blocks.isEmpty()) {
                var place = column.indented(INDENT * layout.density().size());
                boxes.addAll(layout.blocks(definition.blocks, place, tag.block("LBody")));
            }
        }
        return boxes;
    }
}
