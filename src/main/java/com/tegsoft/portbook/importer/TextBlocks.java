package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of a plain text: one per line, items after a dash, tables with bars. */
final class TextBlocks {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern ITEM = Pattern.compile("^\\s*[-*•]\\s+");
    private static final Pattern RULE = Pattern.compile("^[\\s|:+=-]+$");
    private static final int MOST_WORDS_OF_A_HEADING = 10;

    private TextBlocks() {}

    static List<PageBlock> of(Source page) {
        var blocks = new ArrayList<PageBlock>();
        SourceSpan.all(page)
                .find(LINE)
                .filter(line -> !line.isBlank() && !line.has(RULE))
                .forEach(line -> blocks.add(block(line, blocks)));
        return blocks;
    }

    private static PageBlock block(SourceSpan line, List<PageBlock> before) {
        if (line.text().chars().filter(c -> c == '|').count() > 1) {
            var inTable = !before.isEmpty() && before.get(before.size() - 1) instanceof PageBlock.Row;
            return new PageBlock.Row(line.strip(), cells(line.strip()), !inTable);
        }
        var item = ITEM.matcher(line.text());
        if (item.find()) {
            return new PageBlock.Item(
                    line.part(item.end(), line.text().length()).strip());
        }
        var words = line.strip();
        return isHeading(words.text()) ? new PageBlock.Heading(words) : new PageBlock.Paragraph(words);
    }

    /** The text between the bars; a bar at the start or the end only closes the row. */
    private static List<SourceSpan> cells(SourceSpan line) {
        var cells = new ArrayList<SourceSpan>();
        var text = line.text();
        var from = text.startsWith("|") ? 1 : 0;
        for (var bar = text.indexOf('|', from); bar >= 0; bar = text.indexOf('|', from)) {
            cells.add(line.part(from, bar).strip());
            from = bar + 1;
        }
        if (from < text.length()) {
            cells.add(line.part(from, text.length()).strip());
        }
        return cells;
    }

    private static boolean isHeading(String line) {
        return !line.endsWith(".") && line.split("\\s+", -1).length <= MOST_WORDS_OF_A_HEADING;
    }
}
