package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.NewProduct;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code portbook new product} writes is clean, can be built, and can be filled by the other commands. */
class NewProductIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Acme Server", "7", "A.B+C/D (E) & F-G", "خادم الأمل"})
    void is_clean_under_any_name(String name) throws IOException {
        start(name, codes());
        assertThat(run("check")).isEqualTo(new CommandRun(0, "", ""));
        for (var language : codes()) {
            assertThat(Files.readString(content().resolve(language + "/texts.yaml")))
                    .contains("name: " + name)
                    .doesNotContain("Tegsoft")
                    .doesNotContainPattern("(?i)server[ -]server");
        }
    }

    @ParameterizedTest
    @MethodSource("selections")
    void is_clean_in_any_languages_of_which_any_is_the_source(List<String> languages) throws IOException {
        start("Acme", languages);
        assertThat(run("check")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(content().resolve("site.yaml")))
                .contains("source-language: " + languages.get(0) + "\n");
    }

    static Stream<List<String>> selections() {
        var all = new ArrayList<>(codes());
        Collections.reverse(all);
        return Stream.concat(codes().stream().map(List::of), Stream.of(all));
    }

    @Test
    void every_command_accepts_it_as_it_is_and_once_it_is_filled() throws IOException {
        start("Acme", List.of("ar", "en"));
        everyCommandAccepts();
        run("new", "purpose", "usage");
        run("new", "role", "user");
        run("new service web --port 443/tcp --protocol https --role user --purpose usage".split(" ", -1));
        fill("ar");
        fill("en");
        run("l10n", "accept");
        everyCommandAccepts();
        assertThat(Files.readString(folder.resolve("site/en/ports/web/index.html")))
                .contains("443");
    }

    private void everyCommandAccepts() {
        var site = folder.resolve("site").toString();
        for (var command : List.of(
                List.of("check"),
                List.of("build", "--out", site),
                List.of("snippet", "nftables"),
                List.of("snippet", "--list"),
                List.of("l10n", "status"))) {
            var run = run(command.toArray(String[]::new));
            assertThat(run.status()).as(run.toString()).isZero();
        }
        assertThat(CommandRun.of("verify-site", site).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\"b", "a: b", ".a", "a{b}", "a#b", "a<b", "a\nb"})
    void a_name_that_texts_cannot_hold_is_refused(String name) {
        var run = run("new", "product", name);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("portbook: NAME: `" + name + "`");
        assertThat(content()).doesNotExist();
    }

    @Test
    void a_name_that_no_font_can_print_is_refused() {
        var run = run("new", "product", "設備");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("no PDF font has `設`");
        assertThat(run.err()).isEqualTo("nothing was written" + System.lineSeparator());
        assertThat(content()).doesNotExist();
    }

    @Test
    void a_language_without_interface_texts_is_refused_and_the_others_are_named() {
        var run = run("new", "product", "Acme", "--language", "fr");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`fr`", "ar, de, en, tr", "portbook new language");
        assertThat(content()).doesNotExist();
    }

    @Test
    void nothing_is_written_into_a_folder_that_holds_something() throws IOException {
        Files.createDirectories(content());
        Files.writeString(content().resolve("mine.txt"), "mine");
        var run = run("new", "product", "Acme");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("`" + content() + "` already exists", "--content FOLDER");
        try (var files = Files.list(content())) {
            assertThat(files).hasSize(1);
        }
    }

    private void start(String name, List<String> languages) {
        var words = new ArrayList<>(List.of("new", "product", name));
        languages.forEach(language -> words.addAll(List.of("--language", language)));
        var run = run(words.toArray(String[]::new));
        assertThat(run.status()).as(run.toString()).isZero();
    }

    private static List<String> codes() {
        return NewProduct.languages().stream().map(Language::code).toList();
    }

    private Path content() {
        return folder.resolve("content");
    }

    private CommandRun run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", content().toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    /** Writes every empty text, each in words of its own. */
    private void fill(String language) throws IOException {
        var texts = content().resolve(language + "/texts.yaml");
        var filled = new StringBuilder();
        var number = 'a';
        for (var line : Files.readAllLines(texts)) {
            filled.append(line.endsWith(": \"\"") ? line.replace("\"\"", "Word " + language + " " + number++) : line)
                    .append('\n');
        }
        Files.writeString(texts, filled);
    }
}
