package com.tegsoft.portbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code portbook new} writes is right once its texts are there. */
class NewIT {

    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar");

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
    }

    @Test
    void purpose_role_and_service_are_clean_once_their_texts_are_written() throws IOException {
        run("new", "purpose", "telefax");
        run("new", "role", "auditor");
        run(
                "new",
                "service",
                "fax-store",
                "--port",
                "8443/tcp",
                "--protocol",
                "https",
                "--role",
                "auditor",
                "--purpose",
                "telefax");
        assertThat(run("check").out()).contains("the text `services.fax-store.restriction` is empty");
        release();
        for (var language : LANGUAGES) {
            fill(language);
        }
        run("l10n", "accept");
        assertThat(run("check", "--format", "github").out()).isEmpty();
    }

    @Test
    void a_new_language_is_clean_at_once_and_says_what_it_lacks() throws IOException {
        run("new", "language", "fr", "--name", "Français");
        assertThat(run("check")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(run("l10n", "status").out())
                .as("as many as any other language has")
                .containsPattern("tr \\(complete\\): ([1-9][0-9]*) current[^#]*"
                        + "fr \\(partial\\): 0 current, 0 stale, 0 unrecorded, \\1 missing\n");
    }

    private CommandRun run(String... words) {
        var arguments = new java.util.ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", content.toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** A matrix that changes needs an edition with a note. */
    private void release() throws IOException {
        var matrix = content.resolve("matrix.yaml");
        Files.writeString(matrix, Files.readString(matrix).replaceFirst("(?m)^edition: .*", "edition: 2030-01-01"));
        Files.writeString(matrix, Files.readString(matrix).replaceFirst("(?m)^effective: .*", "effective: 2030-03-01"));
        for (var language : LANGUAGES) {
            var texts = content.resolve(language + "/texts.yaml");
            var words = Files.readString(texts);
            Files.writeString(texts, words.replace("\neditions:\n", "\neditions:\n  2030-01-01: \"\"\n"));
        }
    }

    /** Writes every empty text, each in words of its own. */
    private void fill(String language) throws IOException {
        var texts = content.resolve(language + "/texts.yaml");
        var filled = new StringBuilder();
        var number = 'a';
        for (var line : Files.readAllLines(texts)) {
            filled.append(line.endsWith(": \"\"") ? line.replace("\"\"", "Fax " + language + " " + number++) : line)
                    .append('\n');
        }
        Files.writeString(texts, filled);
    }
}
