package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that opens one port and gives up others, with a service and a role that are no longer there. */
class EditionStepsIT {

    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar");

    @TempDir
    private Path folder;

    @Test
    void rows_without_a_before_or_an_after_are_published_in_every_language() throws IOException {
        var site = Rendered.of(edited());
        assertThat(Checks.findings(site.content())).isEmpty();
        assertThat(Verification.findings(site.content(), site.artefacts())).isEmpty();
        for (var language : LANGUAGES) {
            assertThat(text(site, language + "/changes/index.html"))
                    .containsPattern("<td[^>]*>—</td><td[^>]*><bdi class=\"port\"><span>TCP</span> <b>636</b>")
                    .containsPattern("<b>50000</b></bdi> <small>[^<]+</small></td><td[^>]*>—</td>")
                    .contains("Old management " + language, "Old database " + language)
                    .contains("<a href=\"../ports/database-access/\">Old database " + language);
            assertThat(text(site, language + "/editions/2026-11-25/index.html"))
                    .contains("/ports/database-access/\">Old database " + language)
                    .contains("/roles/management/\">Old management " + language)
                    .contains("/purposes/database/\">Old database purpose " + language)
                    .contains("<bdi dir=\"ltr\">database-client</bdi>") // its texts are gone
                    .doesNotContain("<b>636</b>");
            assertThat(text(site, language + "/glossary/index.html")).contains("/roles/management/\">Old management");
        }
        assertThat(text(site, "snippets/csv/opened-2030-01-01.csv")).contains(",636,");
        assertThat(text(site, "snippets/csv/closed-2030-01-01.csv")).contains(",50000,", ",443,443,management,");
    }

    private Path edited() throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        edit(content.resolve("matrix.yaml"), "(?m)^edition: .*", "edition: 2030-01-01");
        edit(content.resolve("matrix.yaml"), "(?m)^effective: .*", "effective: 2030-03-01");
        edit(content.resolve("matrix.yaml"), "(?m)^  (database|management): \\{}\n", "");
        edit(content.resolve("matrix.yaml"), "(?ms)^  database-access:\n.*?\n\n", "");
        edit(content.resolve("matrix.yaml"), "(?ms)^protocols:\n.*?\n\n", "");
        edit(content.resolve("matrix.yaml"), "administrator, management, system", "administrator, system");
        var opened = "      - {port: 636/tcp, protocol: ldaps, encryption: tls}\n";
        edit(content.resolve("matrix.yaml"), "(?m)^      - \\{port: 8089", opened + "$0");
        edit(
                content.resolve("matrix.yaml"),
                "\\z",
                "\nretired:\n  database: {was: purpose, successor: web-service}\n  database-access: {was: service}\n"
                        + "  management: {was: role, successor: administrator}\n");
        for (var language : LANGUAGES) {
            var texts = content.resolve(language + "/texts.yaml");
            edit(
                    texts,
                    "(?m)^  (database|management|database-access|database-client|database-protocol-unnamed):\n(    .*\n)+",
                    "");
            edit(texts, "(?m)^protocols:\n\n?", "");
            edit(texts, "\neditions:\n", "\neditions:\n  2030-01-01: One opens, one closes " + language + "\n");
            edit(texts, "\\z", retired(language));
        }
        var reviewed = Sample.reviewed(ContentFiles.load(content)).files();
        Files.write(content.resolve(Content.LOCK), Objects.requireNonNull(reviewed.get(Content.LOCK)));
        return content;
    }

    private static String retired(String language) {
        return """
                retired:
                  database: {name: Old database purpose LANGUAGE}
                  database-access: {name: Old database LANGUAGE, text: Nothing needs it LANGUAGE}
                  management: {name: Old management LANGUAGE}
                """.replace("LANGUAGE", language);
    }

    private static void edit(Path file, String pattern, String replacement) throws IOException {
        var text = Files.readString(file);
        var edited = text.replaceAll(pattern, replacement);
        assertThat(edited).as("%s in %s", pattern, file).isNotEqualTo(text);
        Files.writeString(file, edited);
    }

    private static String text(Rendered site, String path) {
        return new String(site.artefact(path).bytes(), StandardCharsets.UTF_8);
    }
}
