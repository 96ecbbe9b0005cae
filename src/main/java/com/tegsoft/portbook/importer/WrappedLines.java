package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.PageBlock;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that only go on with the sentence of the line above: in them, a number at the start begins no list of ports. */
final class WrappedLines {

    /** A shorter line is rather a heading of the line below it. */
    private static final int SHORTEST = 50;

    private static final Pattern END = Pattern.compile("[.:!?;|]\\s*$");

    private WrappedLines() {}

    static Set<PageBlock> in(List<PageBlock> blocks) {
        var wrapped = new HashSet<PageBlock>();
        for (var i = 1; i < blocks.size(); i++) {
            var before = blocks.get(i - 1);
            var block = blocks.get(i);
            if (before instanceof PageBlock.Paragraph
                    && block instanceof PageBlock.Paragraph
                    && isUnended(before.words())
                    && isNext(before.words(), block.words())
                    && (wrapped.contains(before) || !PortItem.isLine(before.words()))) {
                wrapped.add(block);
            }
        }
        return wrapped;
    }

    /** The sentences of several lines. */
    static List<SourceSpan> joined(List<PageBlock> blocks) {
        var wrapped = in(blocks);
        var sentences = new ArrayList<SourceSpan>();
        for (var i = 1; i < blocks.size(); i++) {
            var line = blocks.get(i);
            if (!wrapped.contains(line)) {
                continue;
            }
            if (wrapped.contains(blocks.get(i - 1))) {
                sentences.add(sentences.remove(sentences.size() - 1).to(line.words()));
            } else {
                sentences.add(blocks.get(i - 1).words().to(line.words()));
            }
        }
        return sentences;
    }

    private static boolean isUnended(SourceSpan line) {
        return line.text().length() >= SHORTEST && !line.has(END);
    }

    private static boolean isNext(SourceSpan above, SourceSpan line) {
        return above.isRightAbove(line) && above.until(line.start()).isBlank();
    }
}
