package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purpose voice                                     | ID: duplicate key `voice`
            purpose Voice                                     | ID: `Voice` is not an id
            purpose server                                    | ID: `server`
            role all                                          | ID: `all`
            role 7bits                                        | ID: `7bits` is not an id
            role a:{}                                         | ID: `a:{}` has characters
            language FR --name Français                       | TAG: `FR`
            language tr --name Türkçe                         | tr/texts.yaml` already exists
            service web-access PORT https system voice        | ID: duplicate key `web-access`
            service fax 443 https system voice                | --port: `443`
            service fax 99999/tcp https system voice          | --port: `99999/tcp`
            service fax 9-1/tcp https system voice            | --port: the range `9-1/tcp`
            service fax 443/tcp https end-user voice          | --port: `443/tcp`
            service fax PORT htps system voice                | --protocol: unknown protocol `htps`; did you mean `https`?
            service fax PORT HTTPS system voice               | --protocol: `HTTPS` is not an id
            service fax PORT https sytem voice                | --role: unknown role `sytem`
            service fax PORT https voice voice                | --role: unknown role `voice`
            service fax PORT https system system              | --purpose: unknown purpose `system`
            service fax PORT https system voice --host nosuch | --host: unknown host `nosuch`
            service fax 8080/tcp http system voice            | add `--because clear-text`
            service fax PORT https system voice --because x   | --because: `x`
            service fax PORT https system voice --because clear-text | --because: the reason `clear-text` is not needed here
            """)
    void what_the_next_check_would_refuse_is_refused_by_the_argument(String line, String message) throws IOException {
        var before = files();
        var run = run(("new " + line)
                .replaceFirst(
                        "(service \\S+) (\\S+) (\\S+) (\\S+) (\\S+)",
                        "$1 --port $2 --protocol $3 --role $4 --purpose $5")
                .replace("PORT", "8443/tcp")
                .split(" ", -1));
        assertThat(run.status()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContainPattern("\\.yaml:[0-9]");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_doubt_is_answered_by_a_text_that_is_asked_for() throws IOException {
        var run =
                run("new service fax --port 8080/tcp --protocol http --role system --purpose voice --because clear-text"
                        .split(" ", -1));
        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out()).contains("services.fax.because.clear-text");
        release();
        for (var language : LANGUAGES) {
            fill(language);
        }
        run("l10n", "accept");
        assertThat(run("check", "--format", "github").out()).isEmpty();
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(content)) {
            for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    private CommandRun run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
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
