package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.BuildResult;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Multiplied;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that paper is not made for: it becomes a right PDF, or a finding that says what to change, and never a fault. */
class PrintLimitsIT {

    private static final String PAGE = "en/pages/glossary.md";

    @TempDir
    private Path folder;

    @Test
    void a_character_that_no_font_has_is_found_where_it_stands() throws Exception {
        var content = content();
        var page = content.resolve(PAGE);
        Files.writeString(page, Files.readString(page) + "\nA telephone (☎) rings.\n");
        var line = Files.readAllLines(page).size();
        assertThat(findings(content))
                .filteredOn(finding -> finding.check().equals("missing-glyph"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString(PAGE + ":" + line + ":14");
                    assertThat(finding.message()).contains("`☎`, U+260E BLACK TELEPHONE");
                });
    }

    @Test
    void a_table_that_is_wider_than_the_page_is_a_finding_where_it_stands() throws Exception {
        var content = content();
        append(content, "\n" + row(40, "column") + row(40, "---") + row(40, "unbreakable") + "\n");
        assertThat(findings(content)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("uneven-table");
            assertThat(finding.at().file()).isEqualTo(PAGE);
            assertThat(finding.message()).contains("40");
        });
    }

    @Test
    void a_cell_that_is_longer_than_a_page_and_words_without_seams_are_printed_whole() throws Exception {
        var content = content();
        var seamless = "Oberweserdampfschiff".repeat(12);
        append(
                content,
                "\n" + row(2, "column") + row(2, "---") + "| first | " + "many words ".repeat(850) + seamless + " |\n");
        var pages = PrintedPages.of(ContentFiles.load(content));
        assertThat(pages.findings("en/pdf/ports.pdf")).isEmpty();
        try (var document = Loader.loadPDF(pages.pdf("en/pdf/ports.pdf").bytes())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains(seamless);
            assertThat(text.split("manywords", -1)).hasSize(851);
        }
    }

    @Test
    void five_thousand_services_are_printed_and_read_back() {
        var pages = PrintedPages.of(Multiplied.content(555));
        assertThat(pages.content().matrix().services()).hasSizeGreaterThan(5000);
        assertThat(pages.findings("en/pdf/ports.pdf")).isEmpty();
    }

    private Path content() throws IOException {
        return FolderCopy.of(Product.CONTENT, folder.resolve("content"));
    }

    private static void append(Path content, String text) throws IOException {
        var page = content.resolve(PAGE);
        Files.writeString(page, Files.readString(page) + text);
        var lock =
                Sample.reviewed(ContentFiles.load(content)).file(Content.LOCK).orElseThrow();
        Files.write(content.resolve(Content.LOCK), lock);
    }

    private static String row(int cells, String text) {
        return ("| " + text + " ").repeat(cells) + "|\n";
    }

    private List<Finding> findings(Path content) throws Exception {
        var inputs = new Build.Inputs(content, Path.of("templates"), Optional.empty());
        return Build.build(inputs, folder.resolve("site")) instanceof BuildResult.Refused refused
                ? refused.reasons().findings()
                : List.of();
    }
}
