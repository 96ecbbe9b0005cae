package com.tegsoft.portbook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tegsoft.portbook.fixture.Rendered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

    private static final Rendered SITE = Rendered.product();

    @Test
    void the_json_is_valid_against_its_published_schema() {
        assertThat(errors(text("data/matrix.json"))).isZero();
    }

    @Test
    void the_changes_are_valid_against_their_published_schema_and_broken_ones_are_not() {
        var json = text("data/changes.json");
        assertThat(errors("data/changes.schema.json", json)).isZero();
        for (var word : List.of("\"widened\"", "\"since\"", "\"open\"", "\"2026-12-25\"", "\"ends\"")) {
            assertThat(json).contains(word);
            assertThat(errors("data/changes.schema.json", json.replace(word, "\"x\"")))
                    .as(word)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "firstPort" : 80,  | "firstPort" : 80921,
            "edition" :        | "version" :
            "inbound"          | "up"
            "flows" :          | "flow" :
            "id" : "voice",    | "id" : "Voice!",
            """)
    void the_schema_refuses_a_broken_document(String right, String wrong) {
        var json = text("data/matrix.json");
        assertThat(json).contains(right);
        assertThat(errors(json.replace(right, wrong))).isPositive();
    }

    /** Three addresses of two hosts are no help without knowing whose each is. */
    @Test
    void the_table_pairs_each_address_with_its_host() {
        assertThat(text("data/matrix.csv").lines().filter(line -> line.contains("vendor-web")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("tegsoft.com=159.122.86.236 telescope.tegsoft.com=158.177.43.56"
                        + " telescope.tegsoft.com=159.122.86.228"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,'=1+1", "+1,'+1", "-1,'-1", "@x,'@x", "Web,Web", "a=b,a=b"})
    void a_text_that_looks_like_a_formula_is_made_harmless(String text, String expected) {
        assertThat(DataRow.harmless(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-25"})
    void each_edition_has_its_own_data(String date) {
        var json = text("data/" + date + "/matrix.json");
        assertThat(errors(json)).isZero();
        assertThat(json).contains("\"edition\" : \"" + date + "\"", "\"$schema\" : \"../matrix.schema.json\"");
        assertThat(text("data/" + date + "/matrix.csv")).startsWith("direction,service");
    }

    @Test
    void what_an_edition_did_not_have_yet_is_not_in_its_data() {
        assertThat(text("data/2026-11-24/matrix.csv")).isNotEqualTo(text("data/matrix.csv"));
        assertThat(text("data/2026-11-25/matrix.csv")).isEqualTo(text("data/matrix.csv"));
    }

    @Test
    void the_csv_has_a_header_and_a_line_for_each_flow() {
        assertThat(text("data/matrix.csv").split("\r\n", -1)).hasSize(1 + 12 + 1);
    }

    @Test
    void the_workbook_has_a_frozen_header_a_filter_number_cells_and_no_formula() throws IOException {
        var sheet = sheet();
        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:R13\"")
                .doesNotContain("<f>");
        assertThat(sheet).containsPattern("t=\"n\"><v>20000</v>");
    }

    private static long errors(String json) {
        return errors("data/matrix.schema.json", json);
    }

    private static long errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .size();
    }

    private static String text(String path) {
        return new String(SITE.artefact(path).bytes(), StandardCharsets.UTF_8);
    }

    private static String sheet() throws IOException {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(SITE.artefact("data/matrix.xlsx").bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no sheet");
    }
}
