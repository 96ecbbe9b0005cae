package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Served;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer sees a sentence before anybody has translated it. */
class PreviewTranslationsIT {

    private static final String SENTENCE = "Everybody sees this sentence, and {ports:web-access}.";
    private static final String CLOSED =
            "Nobody can sign in, the Android app cannot connect, web service calls fail and WebCall buttons do nothing.";
    private static final String PAGE = "ports/web-access/";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
    }

    @Test
    void a_source_text_is_shown_and_its_translations_say_that_they_are_older() throws IOException {
        edit("en/texts.yaml", CLOSED, "Everybody sees this sentence, and {ports:web-access}.");
        try (var served = Served.from(folder)) {
            var page = page(served, "en/" + PAGE);
            assertThat(page).contains("Everybody sees this sentence, and ", "[stale-translation]");
            assertThat(page).doesNotContain("class=\"notice\"", "[read-back]");
            assertThat(page(served, "tr/" + PAGE))
                    .contains(notice("tr", "stale"), "href=\"../../../en/ports/web-access/\"");
            assertThat(page(served, "ar/ports/console-access/"))
                    .as("none of its texts has changed")
                    .doesNotContain(notice("ar", "stale"));
        }
        assertThat(build()).isEqualTo(1);
    }

    @Test
    void a_text_that_is_missing_or_empty_is_shown_in_the_source_language() throws IOException {
        edit("en/texts.yaml", CLOSED, SENTENCE);
        edit("tr/texts.yaml", line("tr", "closed"), "");
        edit("de/texts.yaml", line("de", "closed"), "    closed: \"\"\n");
        try (var served = Served.from(folder)) {
            for (var language : List.of("tr", "de")) {
                assertThat(page(served, language + "/" + PAGE))
                        .contains("Everybody sees this sentence, and ", notice(language, "partial"))
                        .doesNotContain("[read-back]");
            }
        }
        assertThat(build()).isEqualTo(1);
    }

    @Test
    void a_translation_that_nobody_has_recorded_is_shown_and_says_so() throws IOException {
        edit("de/texts.yaml", line("de", "closed"), "    closed: Ganz neue Worte.\n");
        try (var served = Served.from(folder)) {
            assertThat(page(served, "de/" + PAGE)).contains("Ganz neue Worte.", notice("de", "unreviewed"));
            assertThat(page(served, "en/" + PAGE))
                    .contains("[unrecorded-translation]")
                    .doesNotContain("class=\"notice\"");
        }
        assertThat(build()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, glossary, en",
        "en, glossary, tr",
        "en, backup-service, en",
        "de, glossary, de",
        "en, not-written-yet, ar",
    })
    void a_page_that_is_not_written_yet_is_empty_or_in_the_source_language(String missing, String page, String looked)
            throws IOException {
        edit("site.yaml", "pages: [", "pages: [" + (page.equals("not-written-yet") ? page + ", " : ""));
        Files.deleteIfExists(folder.resolve("content/%s/pages/%s.md".formatted(missing, page)));
        try (var served = Served.from(folder)) {
            assertThat(page(served, looked + "/" + page + "/"))
                    .contains("<main", "%s/pages/%s.md` is missing".formatted(missing, page))
                    .doesNotContain("[read-back]");
            assertThat(page(served, looked + "/" + PAGE)).contains("<main", "[missing-file]");
        }
        assertThat(build()).isEqualTo(1);
    }

    @Test
    void what_else_is_wrong_while_a_page_is_not_written_yet_holds_the_preview() throws IOException {
        edit("site.yaml", "pages: [", "pages: [not-written-yet, ");
        edit("en/pages/reading.md", "(page:stateless-firewalls)", "(page:stateful-firewalls)");
        try (var served = Served.from(folder)) {
            assertThat(page(served, "en/" + PAGE))
                    .contains("[missing-file]", "[broken-link]")
                    .doesNotContain("<main");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<<<<<<< HEAD\n", "closed: >-\n  \"\n", "    closed: {ports:nothing}\n", "    closed: \"\"\n"})
    void what_cannot_be_read_or_is_wrong_in_the_source_is_not_shown(String line) throws IOException {
        edit("en/texts.yaml", "    closed: " + CLOSED + "\n", line);
        try (var served = Served.from(folder)) {
            assertThat(page(served, "en/" + PAGE)).contains("en/texts.yaml:").doesNotContain("<main");
        }
    }

    private int build() {
        return CommandRun.of(
                        "build",
                        "--out",
                        folder.resolve("site").toString(),
                        "--content",
                        folder.resolve("content").toString())
                .status();
    }

    /** What stands over a page, as it begins. */
    private String notice(String language, String id) throws IOException {
        var text = Files.readAllLines(folder.resolve("content/" + language + "/texts.yaml")).stream()
                .filter(line -> line.startsWith("  " + id + ": "))
                .findFirst()
                .orElseThrow()
                .substring(id.length() + 4)
                .replace("\"", "");
        return "<p class=\"notice\" lang=\"" + language + "\">" + text;
    }

    /** The line of a text of the first service. */
    private String line(String language, String name) throws IOException {
        return Files.readAllLines(folder.resolve("content/" + language + "/texts.yaml")).stream()
                        .filter(line -> line.startsWith("    " + name + ": "))
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }

    private static String page(Served served, String path) throws IOException {
        var answer = (HttpURLConnection) served.address().resolve(path).toURL().openConnection();
        try (var in = answer.getResponseCode() < 400 ? answer.getInputStream() : answer.getErrorStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = folder.resolve("content").resolve(file);
        assertThat(path).content().contains(before);
        Files.writeString(path, Files.readString(path).replace(before, after));
    }
}
