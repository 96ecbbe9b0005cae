package com.tegsoft.portbook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.reader.SheetsReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageXlsxTest {

    private static final Content CONTENT = content(Map.of());
    private static final String PURPOSES = "(?m)(^purposes:\\R  [a-z-]+:\\R    name:).*";

    @Test
    void the_first_sheet_has_all_rows_with_names_of_the_language_and_ids() {
        assertThat(row("en", "All ports", "Voice media"))
                .contains(
                        "End user, System",
                        "Tegsoft server",
                        "UDP",
                        "10000-20000",
                        "voice-media",
                        "end-user system",
                        "server");
        assertThat(row("de", "Alle Ports", "Sprachdaten"))
                .contains("UDP", "10000-20000", "voice-media", "end-user system", "server")
                .doesNotContain("Tegsoft server");
    }

    @Test
    void a_single_port_is_a_number_and_each_address_stands_behind_its_host() {
        assertThat(row("en", "All ports", "Web to Tegsoft"))
                .contains("80 (number)")
                .contains(
                        "tegsoft.com = 159.122.86.236\ntelescope.tegsoft.com = 158.177.43.56\ntelescope.tegsoft.com = 159.122.86.228");
    }

    @Test
    void each_purpose_has_a_sheet_with_its_rows_only() {
        var facts = read(file(CONTENT, "en"));
        for (var purpose : CONTENT.matrix().purposes().keySet()) {
            var name = CONTENT.sourceTexts()
                    .orElseThrow()
                    .find("purposes." + purpose + ".name")
                    .orElseThrow();
            var ids = CONTENT.matrix().services(service -> service.purposes().contains(purpose)).stream()
                    .flatMap(service -> service.listeners().stream()
                            .map(port -> service.id().value()))
                    .toList();
            assertThat(rows(facts, name).skip(1))
                    .hasSameSizeAs(ids)
                    .zipSatisfy(ids, (row, id) -> assertThat(row.cells()).contains(id));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, left to right", "tr, left to right", "de, left to right", "ar, right to left"})
    void the_sheets_of_a_language_run_as_it_is_written(String language, String direction) {
        assertThat(read(file(CONTENT, language)).stream()
                        .filter(fact -> fact.toString().contains("frozen")))
                .hasSize(1 + CONTENT.matrix().purposes().size())
                .allSatisfy(sheet -> assertThat(sheet.toString()).contains(direction));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49",
                "-1",
                "@SUM(A1)",
                "1-2",
                "2026-01-01",
                "Mar 1",
                "0443",
                "1E5",
                "TRUE",
                "'quoted'",
                "a\u00a0b"
            })
    void a_name_that_programs_could_take_for_something_else_is_a_text(String name) {
        var content = content(Map.of(
                "en/texts.yaml", text -> text.replace("    name: Voice media\n", "    name: \"" + name + "\"\n")));
        assertThat(row(content, "en", "All ports", name)).contains("voice-media");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "History",
                "'a'",
                "a/b",
                "[x]:*?\\\\",
                "\uD83D\uDE80",
                "\u05d0\u05d1",
                "All ports",
                "aLL pORTS",
                "a name with far more letters than programs accept"
            })
    void any_name_of_a_purpose_names_a_sheet(String name) {
        var content = content(Map.of(
                "en/texts.yaml", text -> text.replaceFirst(PURPOSES, "$1 \"" + name.replace("\\", "\\\\") + "\"")));
        var file = file(content, "en");
        assertThat(read(file)).isEqualTo(file.facts().orElseThrow());
    }

    @Test
    void a_matrix_without_services_and_purposes_has_one_sheet_with_headings() {
        var empty = content(Map.of("matrix.yaml", text -> text.replaceFirst("(?s)purposes:.*", "")));
        var file = file(empty, "ar");
        assertThat(read(file)).hasSize(3).isEqualTo(file.facts().orElseThrow());
    }

    @Test
    void the_file_of_one_language_is_none_of_another() {
        var facts = file(CONTENT, "en").facts().orElseThrow();
        assertThat(read(file(CONTENT, "en"))).isEqualTo(facts);
        for (var other : List.of("de", "tr", "ar")) {
            assertThat(read(file(CONTENT, other))).isNotEqualTo(facts);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xl/worksheets/sheet1.xml | <v>443</v>                    | <v>444</v>
            xl/worksheets/sheet2.xml | <v>443</v>                    | <v>443.5</v>
            xl/worksheets/sheet1.xml | t="n"><v>443                  | t="str"><v>443
            xl/worksheets/sheet1.xml | t="s"><v>                     | t="s"><f>1+1</f><v>
            xl/worksheets/sheet1.xml | (?s)<row r="3".*?</row>       | ``
            xl/worksheets/sheet2.xml | (?s)<row r="2".*?</row>       | ``
            xl/worksheets/sheet1.xml | (<v>[0-9]+</v>)(</c><c [^>]*>)(<v>[0-9]+</v>) | $3$2$1
            xl/worksheets/sheet2.xml | state="frozen"                | state="split"
            xl/worksheets/sheet2.xml | ySplit="1"                    | ySplit="2"
            xl/worksheets/sheet1.xml | autoFilter ref="A1:           | autoFilter ref="B1:
            xl/worksheets/sheet1.xml | landscape                     | portrait
            xl/worksheets/sheet2.xml | rightToLeft="true"            | rightToLeft="false"
            xl/worksheets/sheet1.xml | (<c r="A2" )s="[0-9]+"        | $1s="0"
            xl/sharedStrings.xml     | UDP                           | TCP
            xl/sharedStrings.xml     | 10000-20000                   | 10000-2000
            xl/sharedStrings.xml     | voice-media                   | voice-medium
            xl/sharedStrings.xml     | (tegsoft.com = [0-9.]+)       | $1, 203.0.113.9
            xl/styles.xml            | formatCode="@"                | formatCode="General"
            xl/styles.xml            | readingOrder="2"              | readingOrder="1"
            xl/styles.xml            | readingOrder="1"              | readingOrder="2"
            xl/workbook.xml          | sheet name="[^"]*"            | sheet name="x"
            xl/workbook.xml          | sheet name="[^"]*"            | sheet name="a/b"
            xl/workbook.xml          | sheet name="[^"]*"            | sheet name="a&apos;b"
            xl/workbook.xml          | sheet name="[^"]*"            | sheet name="12345678901234567890123456789012"
            xl/workbook.xml          | (sheet name=)("[^"]*")([^>]*/><sheet name=)("[^"]*") | $1$4$3$2
            xl/workbook.xml          | (sheet name=)("[^"]*")([^>]*/><sheet name=)("[^"]*") | $1$2$3$2
            xl/workbook.xml          | <sheet name=                  | <sheet state="hidden" name=
            xl/workbook.xml          | !.1:.1                        | !B1:B1
            docProps/core.xml        | 2026-11-25</dc:title          | 2026-11-24</dc:title
            """)
    void a_corrupted_workbook_is_refused(String part, String pattern, String other) {
        var file = file(CONTENT, "ar");
        var bytes = edited(file.bytes(), part, xml -> xml.replaceFirst(pattern, other));
        Object read;
        try {
            read = new SheetsReader().read(bytes);
        } catch (UnreadableArtefact e) {
            read = e;
        }
        assertThat(read).isNotEqualTo(file.facts().orElseThrow());
    }

    @Test
    void what_is_no_workbook_is_unreadable() {
        var reader = new SheetsReader();
        for (var bytes : List.of(new byte[0], "PK".getBytes(StandardCharsets.UTF_8), new byte[5000])) {
            assertThatThrownBy(() -> reader.read(bytes)).isInstanceOf(UnreadableArtefact.class);
        }
    }

    private static List<String> row(String language, String sheet, String service) {
        return row(CONTENT, language, sheet, service);
    }

    /** The cells of the first row of a service. */
    private static List<String> row(Content content, String language, String sheet, String service) {
        var file = file(content, language);
        assertThat(read(file)).isEqualTo(file.facts().orElseThrow());
        return rows(read(file), sheet)
                .map(SheetRow::cells)
                .filter(cells -> cells.get(0).equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<SheetRow> rows(List<?> facts, String sheet) {
        return facts.stream()
                .filter(SheetRow.class::isInstance)
                .map(SheetRow.class::cast)
                .filter(row -> row.sheet().equals(sheet));
    }

    private static List<?> read(DataFile file) {
        return new SheetsReader().read(file.bytes());
    }

    private static DataFile file(Content content, String language) {
        return new LanguageXlsx()
                .files(content)
                .filter(file -> file.path().equals(SitePaths.workbook(language)))
                .findFirst()
                .orElseThrow();
    }

    private static Content content(Map<String, UnaryOperator<String>> edits) {
        try {
            var noticed = new TreeMap<String, UnaryOperator<String>>();
            edits.forEach((path, edit) -> noticed.put(path, text -> {
                assertThat(edit.apply(text)).as("something is edited").isNotEqualTo(text);
                return edit.apply(text);
            }));
            return ContentReader.read(Product.edited(noticed), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] edited(byte[] workbook, String part, UnaryOperator<String> edit) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var copy = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(edit.apply(text)).as("the pattern is there").isNotEqualTo(text);
                    bytes = edit.apply(text).getBytes(StandardCharsets.UTF_8);
                }
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
