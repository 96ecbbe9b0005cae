package com.tegsoft.portbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What veraPDF does not ask. */
class StructureTest {

    private static final Path SHEETS = Path.of("src/test/resources/pdf/sheets");

    static List<Path> sheets() throws IOException {
        try (var files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] print(Path sheet) throws IOException {
        return Sample.PRINTER.print(Files.readString(sheet), List.of());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_has_no_faults(Path sheet) throws IOException {
        assertThat(TagFaults.of(print(sheet), Files.readString(sheet))).isEmpty();
    }

    @Test
    void an_id_can_be_linked_to_from_outside() throws IOException {
        try (var document = Loader.loadPDF(print(SHEETS.resolve("en.html")))) {
            var names = document.getDocumentCatalog().getNames().getDests().getCOSObject();
            var list = (COSArray) names.getDictionaryObject(COSName.NAMES);
            var ids = new ArrayList<String>();
            for (var i = 0; i < list.size(); i += 2) {
                ids.add(list.getString(i));
            }
            assertThat(ids).contains("top", "in", "in.0", "out.1").isSorted();
        }
    }

    @Test
    void a_text_in_another_language_says_so() {
        assertThat(tags("<p>a <span lang=\"tr\">ağ</span> b</p>"))
                .containsSubsequence("P", "\"a \"", "Span Lang=tr", "\"ağ\"", "\" b\"");
    }

    @Test
    void a_link_over_two_lines_is_one_link() {
        var tags = tags("<p>" + "word ".repeat(18) + "<a href=\"https://docs.example.com/\" title=\"where\">"
                + "one link of some words</a> and more.</p>");
        assertThat(tags).filteredOn(line -> line.equals("Link")).hasSize(1);
        assertThat(tags).filteredOn(line -> line.equals("→ where")).hasSize(2);
    }

    private static List<String> tags(String body) {
        try {
            return TagText.of(Sample.print("", body)).lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
