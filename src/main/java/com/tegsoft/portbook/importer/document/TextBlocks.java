package com.tegsoft.portbook.importer.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The blocks of a plain text or a Markdown page: headings, items after a mark, tables with bars or aligned columns. */
final class TextBlocks {

    private static final Pattern LINE = Pattern.compile("[^\\n]+|(?<=\\n)(?=\\n)");
    /** A mark of AsciiDoc or a wiki is repeated for each level. */
    private static final Pattern ITEM =
            Pattern.compile("^(\\s*)(?:[-+\u2022\u25e6\u25aa]|[*]{1,6}|[.]{1,5}|\\d{1,3}[.)])\\s+(?=\\S)");

    private static final Pattern MARKED_HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(?=\\S)");
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s,;:/-]+");
    private static final int MOST_WORDS_OF_A_HEADING = 10;

    private final List<PageBlock> blocks = new ArrayList<>();

    /** Where the lines of listings start. */
    private final Set<Integer> listed = new HashSet<>();

    /** Lines that may form a table. */
    private final List<SourceSpan> open = new ArrayList<>();

    /** Marks of the items that the next one may be part of. */
    private final List<Level> levels = new ArrayList<>();

    private record Level(int indent, SourceSpan words) {}

    static List<PageBlock> of(SourceSpan text) {
        var blocks = new TextBlocks();
        var rest = text;
        for (var table : text.find(HtmlText.TABLE).toList()) {
            blocks.lines(rest.part(0, table.start() - rest.start()));
            blocks.blocks.addAll(HtmlBlocks.of(table));
            rest = text.part(table.end() - text.start(), text.end() - text.start());
        }
        blocks.lines(rest);
        return blocks.blocks;
    }

    /** Of lines that may have others between them, which say nothing. */
    static List<PageBlock> of(List<SourceSpan> lines) {
        var blocks = new TextBlocks();
        blocks.lines(lines);
        return blocks.blocks;
    }

    private void lines(SourceSpan text) {
        lines(text.find(LINE).toList());
    }

    private void lines(List<SourceSpan> lines) {
        listed.addAll(Listings.in(lines));
        lines.forEach(this::line);
        close();
    }

    private void line(SourceSpan line) {
        var item = ITEM.matcher(line.text());
        var heading = MARKED_HEADING.matcher(line.text());
        if (ListTable.isRow(line) || (isList() && ListTable.isPart(line))) {
            if (!isList()) {
                close();
            }
            open.add(line);
            return;
        }
        if (isList()) {
            close();
        }
        if (BarTable.isRow(line) || (!open.isEmpty() && BarTable.isRule(line)) || isAligned(line)) {
            open.add(line);
            return;
        }
        close();
        if (line.isBlank() || BarTable.isRule(line)) {
            return;
        }
        if (heading.find()) {
            var words = line.part(heading.end(), line.text().length()).strip();
            blocks.add(new PageBlock.Heading(words, heading.group(1).length()));
        } else if (item.find()) {
            item(
                    line.part(item.end(), line.text().length()).strip(),
                    item.group().stripTrailing().length());
        } else if (continues(line)) {
            var last = levels.get(levels.size() - 1);
            var words = last.words().to(line.strip());
            blocks.set(blocks.size() - 1, new PageBlock.Item(words, above()));
            levels.set(levels.size() - 1, new Level(last.indent(), words));
        } else {
            levels.clear();
            var words = line.strip();
            blocks.add(
                    isHeading(words.text()) && !isInSentence(words)
                            ? new PageBlock.Heading(words, PageBlock.NO_LEVEL)
                            : words(line));
        }
    }

    private PageBlock words(SourceSpan line) {
        return listed.contains(line.start()) ? new PageBlock.Code(line.strip()) : new PageBlock.Paragraph(line.strip());
    }

    private boolean isList() {
        return !open.isEmpty() && ListTable.isRow(open.get(0));
    }

    private boolean isAligned(SourceSpan line) {
        return AlignedTable.isRow(line)
                && !ITEM.matcher(line.text()).find()
                && !MARKED_HEADING.matcher(line.text()).find();
    }

    private void item(SourceSpan words, int indent) {
        levels.removeIf(level -> level.indent() >= indent);
        levels.add(new Level(indent, words));
        blocks.add(new PageBlock.Item(words, above()));
    }

    /** The words of the items that the last one is part of. */
    private List<SourceSpan> above() {
        return levels.subList(0, levels.size() - 1).stream().map(Level::words).toList();
    }

    /** Whether a line is the next one of the item before it: it is indented more than the mark of that item. */
    private boolean continues(SourceSpan line) {
        if (levels.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof PageBlock.Item)) {
            return false;
        }
        var last = levels.get(levels.size() - 1);
        var indent = line.text().length() - line.text().stripLeading().length();
        return indent >= last.indent()
                && indent > 0
                && !listed.contains(line.start())
                && last.words().isRightAbove(line);
    }

    /** What the lines before this one are: one table with bars, one with aligned columns, or neither. */
    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var lines = List.copyOf(open);
        open.clear();
        levels.clear();
        if (ListTable.isRow(lines.get(0))) {
            blocks.add(ListTable.of(lines));
            return;
        }
        var bars = lines.stream().filter(BarTable::isRow).count();
        var found = bars > 0 ? BarTable.of(lines) : AlignedTable.of(lines);
        if (found.isPresent()) {
            blocks.add(found.get());
        } else {
            lines.stream()
                    .filter(line -> !line.isBlank() && !BarTable.isRule(line))
                    .map(this::words)
                    .forEach(blocks::add);
        }
    }

    /** Whether it goes on with the sentence of the line before it. */
    private boolean isInSentence(SourceSpan line) {
        return Character.isLowerCase(line.text().codePointAt(0))
                && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof PageBlock.Paragraph before
                && !before.words().text().matches("(?s).*[.:!?;]\\s*")
                && before.words().isRightAbove(line);
    }

    private static boolean isHeading(String line) {
        return !line.endsWith(".")
                && !NUMBERS.matcher(line).matches()
                && line.split("\\s+", -1).length <= MOST_WORDS_OF_A_HEADING;
    }
}
