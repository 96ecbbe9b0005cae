package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a workbook says besides the contents of cells (ISO/IEC 29500, 18.3): its title, and how sheets and cells are shown. */
record WorkbookParts(Map<String, byte[]> files) {

    /**
     * A style of cells.
     *
     * @param isText whether it keeps programs from taking a text for a number, a date or a formula
     * @param readingOrder 1 from left to right, 2 from right to left, 0 as the program decides
     */
    record CellStyle(boolean isText, int readingOrder) {}

    private static final String BEGIN = "<sheetData>";
    private static final String END = "</sheetData>";
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)>");
    private static final Pattern FORMULA = Pattern.compile("<f[ >/]");
    private static final Pattern STYLE = Pattern.compile(" s=\"([0-9]+)\"");
    private static final String VIEW = "worksheet/sheetViews/sheetView";
    private static final String FORMATS = "styleSheet/numFmts/numFmt";
    private static final String STYLES = "styleSheet/cellXfs/xf";

    static WorkbookParts of(byte[] xlsx) {
        return new WorkbookParts(ZippedFiles.read(xlsx).stream()
                .collect(Collectors.toMap(ZippedFiles.ZippedFile::name, ZippedFiles.ZippedFile::bytes)));
    }

    String title() {
        return values(file("docProps/core.xml")).getOrDefault("coreProperties/title", "");
    }

    /** How many sheets repeat their first row, and only that, on each page of paper. */
    long repeated() {
        return values(file("xl/workbook.xml")).values().stream()
                .filter(value -> value.endsWith("!$1:$1"))
                .count();
    }

    /**
     * How a sheet is shown.
     *
     * @param number of the sheet, from 1
     */
    String shown(int number) {
        var text = sheet(number);
        var shown = text.substring(0, text.indexOf(BEGIN)) + text.substring(text.indexOf(END) + END.length());
        return shown(values(shown.getBytes(StandardCharsets.UTF_8)));
    }

    /** The styles of the cells of a sheet by their addresses, such as {@code B2}. */
    Map<String, CellStyle> styles(int number) {
        var known = styles();
        var text = sheet(number);
        var cell = CELL.matcher(text.substring(text.indexOf(BEGIN), text.indexOf(END)));
        var styles = new TreeMap<String, CellStyle>();
        while (cell.find()) {
            var style = STYLE.matcher(cell.group(2));
            styles.put(cell.group(1), known.get(style.find() ? Integer.parseInt(style.group(1)) : 0));
        }
        return styles;
    }

    private String sheet(int number) {
        var text = new String(file("xl/worksheets/sheet" + number + ".xml"), StandardCharsets.UTF_8);
        if (text.indexOf(BEGIN) < 0 || text.indexOf(END) < text.indexOf(BEGIN)) {
            throw new UnreadableArtefact("sheet %s has no cells".formatted(number));
        }
        if (FORMULA.matcher(text).find()) { // The library reads over one in a cell of text.
            throw new UnreadableArtefact("sheet %s has a formula".formatted(number));
        }
        return text;
    }

    private static String shown(Map<String, String> xml) {
        var said = new ArrayList<String>();
        said.add(xml.getOrDefault(VIEW + "@rightToLeft", "false").equals("true") ? "right to left" : "left to right");
        var pane = List.of("state", "ySplit", "xSplit", "topLeftCell").stream()
                .map(name -> xml.getOrDefault(VIEW + "/pane@" + name, ""))
                .toList();
        said.add(pane.equals(List.of("frozen", "1", "0", "A2")) ? "row 1 frozen and repeated" : "frozen: " + pane);
        said.add("filter " + xml.get("worksheet/autoFilter@ref"));
        said.add(String.valueOf(xml.get("worksheet/pageSetup@orientation")));
        return String.join(", ", said);
    }

    /** All styles, by their numbers. */
    private List<CellStyle> styles() {
        var xml = values(file("xl/styles.xml"));
        var texts = new HashSet<>(Set.of("49")); // Predefined, 18.8.30.
        xml.forEach((path, value) -> {
            if (path.startsWith(FORMATS) && path.endsWith("@formatCode") && value.equals("@")) {
                texts.add(String.valueOf(xml.get(path.replace("@formatCode", "@numFmtId"))));
            }
        });
        var styles = new ArrayList<CellStyle>();
        while (true) {
            var path = STYLES + (styles.isEmpty() ? "" : "[" + (styles.size() + 1) + "]");
            var format = xml.get(path + "@numFmtId");
            if (format == null) {
                return styles;
            }
            var order = xml.getOrDefault(path + "/alignment@readingOrder", "0");
            styles.add(new CellStyle(texts.contains(format), Integer.parseInt(order)));
        }
    }

    private byte[] file(String name) {
        return Objects.requireNonNullElseGet(files.get(name), () -> {
            throw new UnreadableArtefact("there is no `%s` in it".formatted(name));
        });
    }

    private static Map<String, String> values(byte[] xml) {
        var values = new TreeMap<String, String>();
        XmlLines.read(xml).forEach(line -> {
            var end = line.indexOf(": ");
            if (end >= 0) {
                values.put(line.substring(0, end), line.substring(end + 2));
            }
        });
        return values;
    }
}
