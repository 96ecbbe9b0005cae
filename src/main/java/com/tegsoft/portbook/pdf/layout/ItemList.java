package com.tegsoft.portbook.pdf.layout;

import com.tegsoft.portbook.pdf.layout.Mark.Words;
import com.tegsoft.portbook.pdf.layout.Tag.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list: {@code L}, and for each item {@code LI} with {@code Lbl} and {@code LBody} (ISO 32000-1, table 336).
 *
 * @param first number of the first item; empty: its items have none
 */
public record ItemList(Optional<Integer> first, List<Item> items) implements Block {

    private static final double INDENT = 1.7;
    private static final double GAP = 4;
    private static final double BEFORE = 0.3;

    /** An item; its ids are where links can lead to. */
    public record Item(List<String> ids, List<Block> blocks) {}

    @Override
    public List<LayoutBox> set(Layout layout, Column column, Tag parent) {
        var list = parent.block("L").fact(Fact.NUMBERING, first.isPresent() ? "Decimal" : "Disc");
        var labels = IntStream.range(0, items.size())
                .mapToObj(i -> first.map(number -> (number + i) + ".").orElse("•"))
                .map(label -> Typesetter.of(StyledText.of(label, TextStyle.PLAIN), layout.type()))
                .toList();
        var widest = labels.stream().mapToDouble(Typesetter::widest).max().orElse(0);
        var indent = Math.max(INDENT * layout.density().size(), widest + GAP);
        var boxes = new ArrayList<LayoutBox>();
        for (var i = 0; i < items.size(); i++) {
            var tag = list.block("LI");
            var label = labels.get(i).lines(indent).get(0);
            var words = new Words(column.x(), 0, label, tag.block("Lbl"));
            var body = layout.blocks(items.get(i).blocks(), column.indented(indent), tag.block("LBody"));
            var before = layout.space(i == 0 ? 2 * BEFORE : BEFORE);
            boxes.add(body.get(0)
                    .before(before)
                    .with(List.of(words))
                    .at(items.get(i).ids()));
            boxes.addAll(body.subList(1, body.size()));
        }
        return boxes;
    }
}
