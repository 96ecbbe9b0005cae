package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.importer.document.SheetXml.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sheets of a workbook (XLSX), each as a text whose lines are its rows: line 7 of a finding is row 7. */
final class XlsxBlocks {

    private static final byte[] NONE = {};
    private static final int MOST_MERGED = 10_000;

    private XlsxBlocks() {}

    /** A sheet as a text and its blocks: its name as a heading, and its rows as a table. */
    record SheetPage(Source source, List<PageBlock> blocks) {}

    static List<SheetPage> of(String file, byte[] zip) {
        var parts = ZipParts.of(zip);
        var texts = SheetXml.texts(parts.getOrDefault("xl/sharedStrings.xml", NONE));
        var ids = SheetXml.attributes(parts.getOrDefault("xl/workbook.xml", NONE), "sheet", "name", "id");
        var targets = SheetXml.attributes(
                parts.getOrDefault("xl/_rels/workbook.xml.rels", NONE), "Relationship", "Id", "Target");
        var pages = new ArrayList<SheetPage>();
        ids.forEach((name, id) -> part(parts, targets.getOrDefault(id, ""))
                .ifPresent(part -> pages.add(page(
                        ids.size() == 1 ? file : file + " (" + name.replaceAll("[^\\p{L}\\p{N} _.-]", "_") + ")",
                        name,
                        SheetXml.sheet(part, texts)))));
        return pages;
    }

    private static Optional<byte[]> part(Map<String, byte[]> parts, String target) {
        return Stream.of("xl/" + target, target.replaceFirst("^/", ""))
                .filter(parts::containsKey)
                .map(parts::get)
                .findFirst();
    }

    private static SheetPage page(String file, String name, Sheet sheet) {
        sheet.merged().forEach(range -> merge(sheet, range));
        var text = new StringBuilder();
        var cells = new ArrayList<NavigableMap<Integer, int[]>>();
        for (var row : sheet.rows().entrySet()) {
            text.append("\n".repeat(row.getKey() - (cells.isEmpty() ? 0 : line(sheet, row.getKey()))));
            cells.add(line(row.getValue(), text));
        }
        var page = new PageText(new Source(file, text.toString()));
        var rows = cells.stream().map(row -> row(page, row)).toList();
        var head = new PageText(new Source(file, name.replaceAll("\\s", " ")));
        var heading = new PageBlock.Heading(SourceSpan.all(head), PageBlock.NO_LEVEL);
        return new SheetPage(
                page.source(),
                rows.isEmpty()
                        ? List.of()
                        : List.of(
                                heading,
                                new PageBlock.Table(SourceSpan.all(page).strip(), rows)));
    }

    /** The number of the last row before another one: the text is at its end. */
    private static int line(Sheet sheet, int row) {
        return sheet.rows().lowerKey(row);
    }

    /** Writes a row as one line, and tells where its cells are. */
    private static NavigableMap<Integer, int[]> line(SortedMap<Integer, String> row, StringBuilder text) {
        var cells = new TreeMap<Integer, int[]>();
        row.forEach((column, value) -> {
            text.append(cells.isEmpty() ? "" : "\t");
            var start = text.length();
            text.append(value.strip().replaceAll("\\R", "; ").replaceAll("\\p{Cntrl}", " "));
            cells.put(column, new int[] {start, text.length()});
        });
        return cells;
    }

    private static PageBlock.Row row(PageText page, NavigableMap<Integer, int[]> places) {
        var first = places.firstEntry().getValue();
        var last = places.lastEntry().getValue();
        var cells = new ArrayList<SourceSpan>();
        for (var column = 0; column <= places.lastKey(); column++) {
            var place = places.getOrDefault(column, new int[] {first[0], first[0]});
            cells.add(new SourceSpan(page, place[0], place[1]).strip());
        }
        return new PageBlock.Row(new SourceSpan(page, first[0], last[1]), cells, false);
    }

    /** Repeats the value of a merged cell in all that it covers. */
    private static void merge(Sheet sheet, String range) {
        var corners = Stream.of(range.split(":", 2))
                .flatMap(corner -> SheetXml.place(corner).stream())
                .toList();
        if (corners.size() < 2) {
            return;
        }
        var from = corners.get(0);
        var value = sheet.rows().getOrDefault(from[0], new TreeMap<>()).get(from[1]);
        var to = Math.min(corners.get(1)[0], from[0] + MOST_MERGED);
        for (var row = from[0]; value != null && row <= to; row++) {
            for (var column = from[1]; column <= corners.get(1)[1]; column++) {
                sheet.rows().computeIfAbsent(row, key -> new TreeMap<>()).put(column, value);
            }
        }
    }
}
