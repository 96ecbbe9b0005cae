package com.tegsoft.portbook.importer.document;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.SourceReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a page in whatever format it has: a workbook, HTML, AsciiDoc, values with separators, Markdown or plain text. */
public final class PageReader {

    private static final Pattern HTML_NAME = Pattern.compile(".*\\.x?html?");
    private static final Pattern MARKDOWN_NAME = Pattern.compile(".*\\.(?:md|markdown|mdx|rst)");
    private static final Pattern CSV_NAME = Pattern.compile(".*\\.(?:csv|tsv|tab)");
    private static final Pattern ASCIIDOC_NAME = Pattern.compile(".*\\.(?:adoc|asciidoc|asc)");

    private PageReader() {}

    /**
     * A page as it was read.
     *
     * @param blocks all it says, in order
     * @param sources its texts: one, or one for each sheet of a workbook
     * @param findings what kept its text from being read as it is
     */
    public record ReadPage(List<PageBlock> blocks, List<Source> sources, List<Finding> findings) {
        public ReadPage {
            blocks = List.copyOf(blocks);
            sources = List.copyOf(sources);
            findings = List.copyOf(findings);
        }
    }

    public static ReadPage read(String file, byte[] bytes) {
        return bytes.length <= SourceReader.MAX_BYTES && startsWith(bytes, 'P', 'K', 3, 4)
                ? workbook(file, bytes)
                : text(file, bytes);
    }

    private static ReadPage workbook(String file, byte[] bytes) {
        var sheets = XlsxBlocks.of(file, bytes);
        var faults = sheets.isEmpty()
                ? List.of(new Finding(
                        "encoding",
                        Location.startOf(file),
                        "the file is a ZIP archive without a readable sheet",
                        "save it as .xlsx, .csv or .html"))
                : List.<Finding>of();
        return new ReadPage(
                sheets.stream().flatMap(sheet -> sheet.blocks().stream()).toList(),
                sheets.isEmpty()
                        ? List.of(new Source(file, ""))
                        : sheets.stream().map(XlsxBlocks.SheetPage::source).toList(),
                faults);
    }

    private static ReadPage text(String file, byte[] bytes) {
        var read = SourceReader.read(file, utf8(bytes));
        var findings = new ArrayList<>(read.findings());
        var source = read.value();
        if (source.text().isEmpty() && bytes.length <= SourceReader.MAX_BYTES && !isBinary(bytes)) {
            var windows = new String(bytes, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
            source = SourceReader.read(file, windows).value();
        }
        return new ReadPage(blocks(file, source), List.of(source), findings);
    }

    /** Without the byte order mark that spreadsheets write, and converted if the mark says so. */
    private static byte[] utf8(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Arrays.copyOfRange(bytes, 3, bytes.length);
        }
        var marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        return marked && bytes.length <= SourceReader.MAX_BYTES && bytes.length % 2 == 0
                ? new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] bytes) {
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<PageBlock> blocks(String file, Source source) {
        var page = SourceSpan.all(new PageText(source));
        var name = file.toLowerCase(Locale.ROOT);
        if (CSV_NAME.matcher(name).matches()) {
            return CsvBlocks.of(page);
        }
        if (MARKDOWN_NAME.matcher(name).matches()) {
            return TextBlocks.of(SourceSpan.all(page.page().with(HtmlText.outsideTables(source.text()))));
        }
        if (HTML_NAME.matcher(name).matches() || source.text().stripLeading().startsWith("<")) {
            return HtmlBlocks.of(page);
        }
        return ASCIIDOC_NAME.matcher(name).matches() || page.has(AsciiDocBlocks.FENCE)
                ? AsciiDocBlocks.of(page)
                : TextBlocks.of(page);
    }
}
