package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that was published keeps working when its id is gone. */
class RetiredIT {

    /** Each is rendered once: that takes long, and every test reads another part of it. */
    private static final Map<String, Rendered> SITES = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void a_retired_purpose_keeps_its_short_link_and_its_page_in_every_language() throws IOException {
        var site = site("{was: purpose, successor: technical-support}", "");
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(Verification.site(site.content(), site.artefacts())).isEmpty();
        assertThat(text(site, "p/database/index.html")).contains("Old database");
        for (var language : List.of("en", "tr", "de", "ar")) {
            assertThat(text(site, language + "/purposes/database/index.html"))
                    .contains("Old database")
                    .contains("href=\"../../purposes/technical-support/\"");
        }
    }

    @Test
    void a_retired_purpose_without_successor_says_why() throws IOException {
        var site = site("{was: purpose}", ", text: Reports replaced it");
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(text(site, "de/purposes/database/index.html")).contains("Reports replaced it");
    }

    @ParameterizedTest
    @CsvSource({"'{was: purpose, successor: technical-support}', ''", "{was: purpose}, ', text: Reports replaced it'"})
    void the_document_of_a_retired_purpose_says_what_its_page_says(String retired, String reason) throws IOException {
        var site = site(retired, reason);
        assertThat(site.content().site().languages()).hasSize(4);
        for (var language : site.content().site().languages()) {
            var page = Jsoup.parse(text(site, language.code() + "/purposes/database/index.html"));
            var bytes = site.artefact(language.code() + "/pdf/database.pdf").bytes();
            try (var document = Loader.loadPDF(bytes)) {
                assertThat(document.getNumberOfPages()).isOne();
                assertThat(document.getDocumentInformation().getTitle()).startsWith("Old database " + language.code());
                var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                if (!language.rightToLeft()) { // The reader gives Arabic letters as they are drawn.
                    assertThat(page.select("main > p:not(.markdown, :has(a[href$=changes/]))"))
                            .hasSize(2)
                            .allSatisfy(sentence -> assertThat(words).contains(sentence.text()));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'{was: purpose, successor: technical-support}', ''", "{was: purpose}, ', text: Reports replaced it'"})
    void the_snippets_of_a_retired_purpose_open_nothing_and_remove_what_the_last_ones_opened(
            String retired, String reason) throws IOException {
        var before = Rendered.product();
        var site = site(retired, reason);
        var addresses = before.artefacts().stream()
                .map(Artefact::path)
                .filter(path -> path.matches("snippets/[a-z0-9-]+/database\\..+"))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(50);
        for (var address : addresses) {
            var text = text(site, address);
            if (address.contains("/database.remove.")) {
                assertThat(text).as(address).isEqualTo(text(before, address));
            } else {
                assertThat(text).as(address).doesNotContain("database-access", "198.51.100.");
                assertThat(text.contains("retired database") && text.contains("/p/database/"))
                        .as(address)
                        .isEqualTo(!address.endsWith(".csv"));
            }
        }
        assertThat(site.artefacts()).extracting(Artefact::path).doesNotHaveDuplicates();
    }

    private Rendered site(String retired, String reason) throws IOException {
        var site = SITES.get(retired + reason);
        if (site == null) {
            site = Rendered.of(withoutDatabase(retired, reason));
            SITES.put(retired + reason, site);
        }
        return site;
    }

    private Path withoutDatabase(String retired, String reason) throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        var matrix = content.resolve("matrix.yaml");
        Files.writeString(
                matrix,
                Files.readString(matrix)
                                .replaceFirst("(?m)^edition: .*", "edition: 2030-01-01")
                                .replaceFirst("(?m)^effective: .*", "effective: 2030-03-01")
                                .replaceFirst("  database: \\{}\n", "")
                                .replace("purposes: [database]", "purposes: [technical-support]")
                        + "\nretired:\n  database: " + retired + "\n");
        for (var language : List.of("en", "tr", "de", "ar")) {
            var texts = content.resolve(language + "/texts.yaml");
            var words = Files.readString(texts)
                    .replaceFirst("(?m)^  database:\n(    .*\n)+", "")
                    .replace("\neditions:\n", "\neditions:\n  2030-01-01: Goodbye " + language + "\n");
            var sentence = reason.isEmpty() ? "" : reason + " " + language;
            Files.writeString(texts, words + "retired: {database: {name: Old database " + language + sentence + "}}\n");
        }
        var reviewed = Sample.reviewed(ContentFiles.load(content)).files();
        Files.write(content.resolve(Content.LOCK), Objects.requireNonNull(reviewed.get(Content.LOCK)));
        return content;
    }

    private static String text(Rendered site, String path) {
        return new String(site.artefact(path).bytes(), StandardCharsets.UTF_8);
    }
}
