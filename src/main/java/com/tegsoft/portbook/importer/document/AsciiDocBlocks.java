package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.importer.document.SpannedRows.Merged;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of an AsciiDoc page: tables between lines of {@code |===} or {@code ,===}, and what {@link TextBlocks} reads elsewhere. */
final class AsciiDocBlocks {

    static final Pattern FENCE = Pattern.compile("(?m)^[|,]={3,}[ \\t]*$");

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern HEADING = Pattern.compile("^(={1,6})\\s+(?=\\S)");
    private static final Pattern CAPTION = Pattern.compile("^\\.(?=[\\p{L}\\p{N}`*_])");
    private static final Pattern UNSEEN =
            Pattern.compile("^(?:\\[.*\\]|//.*|:[\\w-]+:.*|\\+|-{2,}|={4,}|(?:include|ifdef|ifndef|endif)::.*)\\s*$");
    private static final Pattern OPTIONS = Pattern.compile("(?m)^\\[([^\\]\\n]*)\\][ \\t]*\\n?\\z");
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*(?:\"([^\"]*)\"|([\\w*]+))");

    /** A bar with what it says of its cell: how often, how many columns and rows, how it is set. */
    private static final Pattern CELL = Pattern.compile(
            "(?:(?:(?<=\\s)|^)(?:(?<times>\\d{1,3})\\*|(?<columns>\\d{1,3})?(?:\\.(?<rows>\\d{1,4}))?\\+)?"
                    + "[<^>.]{0,3}[aehlmsd]?)?(?<!\\\\)\\|",
            Pattern.MULTILINE);

    private final List<PageBlock> blocks = new ArrayList<>();

    static List<PageBlock> of(SourceSpan page) {
        var read = new AsciiDocBlocks();
        var fences = page.find(FENCE).toList();
        var rest = page;
        for (var i = 0; i + 1 < fences.size(); i += 2) {
            var before = rest.part(0, fences.get(i).start() - rest.start());
            read.text(before);
            read.table(before, fences.get(i).until(fences.get(i + 1).start()));
            rest = page.part(fences.get(i + 1).end() - page.start(), page.end() - page.start());
        }
        read.text(rest);
        return read.blocks;
    }

    private void text(SourceSpan text) {
        var open = new ArrayList<SourceSpan>();
        for (var line : text.find(LINE).toList()) {
            var heading = HEADING.matcher(line.text());
            var caption = CAPTION.matcher(line.text());
            if (heading.find()) {
                blocks.addAll(TextBlocks.of(open));
                open.clear();
                blocks.add(new PageBlock.Heading(
                        line.part(heading.end(), line.text().length()).strip(),
                        heading.group(1).length()));
            } else if (caption.find()) {
                blocks.addAll(TextBlocks.of(open));
                open.clear();
                blocks.add(
                        new PageBlock.Heading(line.part(1, line.text().length()).strip(), PageBlock.NO_LEVEL));
            } else if (!line.has(UNSEEN)) {
                open.add(line);
            }
        }
        blocks.addAll(TextBlocks.of(open));
    }

    private void table(SourceSpan before, SourceSpan body) {
        var found = OPTIONS.matcher(before.text());
        var options = found.find() ? found.group(1) : "";
        var starts = CELL.matcher(body.text()).results().toList();
        if (starts.isEmpty()) { // Its values are separated by commas or the like, whatever its options say.
            blocks.addAll(CsvBlocks.of(body));
            return;
        }
        var rows = new SpannedRows();
        var columns = columns(options, body);
        var header = options.contains("header") || isHeadOnly(body);
        var open = new ArrayList<Merged>();
        var taken = new int[Math.max(1, columns)];
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size()
                    ? starts.get(i + 1).start()
                    : body.text().length();
            var words = body.part(starts.get(i).end(), end).strip();
            for (var times = 0; times < number(starts.get(i), 1); times++) {
                open.add(new Merged(words, number(starts.get(i), 2), number(starts.get(i), 3)));
            }
            if (width(open, taken) >= columns || i + 1 == starts.size()) {
                reach(open, taken);
                rows.add(
                        open.get(0).words().to(open.get(open.size() - 1).words()),
                        open,
                        header && rows.rows().isEmpty());
                open.clear();
            }
        }
        blocks.add(new PageBlock.Table(body.strip(), rows.rows()));
    }

    /** How many columns the cells of a row take, with those that reach down into it. */
    private static int width(List<Merged> cells, int[] taken) {
        var own = cells.stream().mapToInt(Merged::columns).sum();
        for (var rows : taken) {
            own += rows > 0 ? 1 : 0;
        }
        return own;
    }

    /** Notes in how many further rows each column is taken by a cell of this row or one above. */
    private static void reach(List<Merged> cells, int[] taken) {
        var column = 0;
        for (var cell : cells) {
            while (column < taken.length && taken[column] > 0) {
                taken[column++]--;
            }
            for (var i = 0; i < cell.columns() && column < taken.length; i++) {
                taken[column++] = cell.rows() - 1;
            }
        }
        while (column < taken.length) {
            taken[column] = Math.max(0, taken[column] - 1);
            column++;
        }
    }

    /** As the options say, or as many as the first line has. */
    private static int columns(String options, SourceSpan body) {
        var found = COLUMNS.matcher(options);
        if (found.find()) {
            var said = found.group(1) == null ? found.group(2) : found.group(1);
            return Pattern.compile("[,;]")
                    .splitAsStream(said)
                    .mapToInt(AsciiDocBlocks::times)
                    .sum();
        }
        return body.find(LINE)
                .map(line -> CELL.matcher(line.text())
                        .results()
                        .mapToInt(cell -> number(cell, 1) * number(cell, 2))
                        .sum())
                .filter(count -> count > 0)
                .findFirst()
                .orElse(1);
    }

    private static int times(String column) {
        var star = column.strip().indexOf('*');
        return star > 0 && column.strip().substring(0, star).matches("[0-9]{1,2}")
                ? Integer.parseInt(column.strip().substring(0, star))
                : 1;
    }

    /** Whether the first line of a table is followed by an empty one, which makes it a heading. */
    private static boolean isHeadOnly(SourceSpan body) {
        return body.text().matches("(?s)[ \\t]*\\n[^\\n]+\\n[ \\t]*\\n.*");
    }

    private static int number(MatchResult cell, int group) {
        var digits = cell.group(group);
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}
