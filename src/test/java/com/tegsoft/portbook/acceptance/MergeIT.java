package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two maintainers work at the same time, and git merges what they did. */
@Needs("git")
class MergeIT {

    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar");
    private static final String EMPTY = ": \"\"";

    @TempDir
    private Path repository;

    private Path content;

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        content = FolderCopy.of(Product.CONTENT, repository.resolve("content"));
        Files.copy(Path.of(".gitattributes"), repository.resolve(".gitattributes"));
        git("init", "--quiet", "--initial-branch", "main");
        git("add", "--all");
        git("commit", "--quiet", "--message", "as published");
    }

    @ParameterizedTest
    @CsvSource({"archive, telefax", "voice-relay, fax"})
    void two_branches_that_each_add_a_service_merge_without_a_conflict(String one, String other) throws Exception {
        branch("one", service(one));
        branch("other", service(other));
        assertThat(merged()).isEmpty();
        assertThat(accepted()).startsWith("0 recorded");
        assertThat(checked())
                .doesNotContain("merge-conflict", "unrecorded-translation", "edited-lock", "duplicate-key");
    }

    @Test
    void what_each_adds_at_one_place_is_one_hunk_a_file_with_both_services_whole() throws Exception {
        branch("one", service("fax-out"));
        branch("other", service("fax-in"));
        assertThat(merged())
                .as("the lock has none: git keeps both sides of it")
                .containsExactlyInAnyOrder(
                        "content/ar/texts.yaml",
                        "content/de/texts.yaml",
                        "content/en/texts.yaml",
                        "content/matrix.yaml",
                        "content/tr/texts.yaml");
        assertThat(run("check").out().split("\\[merge-conflict]", -1)).hasSize(6);
        for (var file : List.of("matrix.yaml", "en/texts.yaml", "ar/texts.yaml")) {
            keepBothSides(content.resolve(file));
        }
        keepBothSides(content.resolve("de/texts.yaml"));
        keepBothSides(content.resolve("tr/texts.yaml"));
        assertThat(accepted()).startsWith("0 recorded");
        assertThat(checked()).doesNotContain("merge-conflict", "unrecorded-translation", "missing-text", "edited-lock");
    }

    @ParameterizedTest
    @CsvSource({
        "new service fax-out --port 8080/tcp --protocol http --role administrator --purpose technical-support --because clear-text, fax-in, fax-out",
        "new purpose zone-out, zone-in, zone-out",
        "new role zone-out, zone-in, zone-out",
    })
    void entries_whose_texts_are_still_empty_stay_whole_too(String command, String one, String other) throws Exception {
        added("one", command.replace(other, one));
        added("other", command);
        assertThat(merged()).contains("content/en/texts.yaml", "content/ar/texts.yaml");
        for (var file : List.of("matrix.yaml", "en/texts.yaml", "tr/texts.yaml", "de/texts.yaml", "ar/texts.yaml")) {
            keepBothSides(content.resolve(file));
        }
        assertThat(checked()).contains(one, other).doesNotContain("missing-text", "duplicate-key", "wrong-form");
    }

    @Test
    void a_purpose_a_role_and_a_language_merge_with_others() throws Exception {
        branch("one", List.of("new purpose archive", "new role auditor", "new language fr --name Français"));
        branch("other", List.of("new purpose telefax", "new role visitor"));
        assertThat(merged()).isEmpty();
        assertThat(accepted()).startsWith("0 recorded");
        assertThat(checked()).doesNotContain("merge-conflict", "edited-lock", "unrecorded-translation");
    }

    @Test
    void two_branches_that_accept_different_texts_merge_without_a_conflict() throws Exception {
        git("checkout", "--quiet", "-b", "one");
        edit("de/texts.yaml", "    name: Webzugang\n", "    name: Zugang im Web\n");
        accept("one");
        git("checkout", "--quiet", "-b", "other", "main");
        edit("tr/texts.yaml", "    name: Web erişimi\n", "    name: Web'den erişim\n");
        edit("de/pages/glossary.md", "\n\n", "\n\nNeu.\n\n");
        accept("other");
        assertThat(merged()).isEmpty();
        assertThat(checked()).isEmpty();
    }

    @Test
    void one_text_that_both_accept_is_found() throws Exception {
        git("checkout", "--quiet", "-b", "one");
        edit("en/texts.yaml", "    name: Web access\n", "    name: Access by web\n");
        accept("one");
        git("checkout", "--quiet", "-b", "other", "main");
        edit("de/texts.yaml", "    name: Webzugang\n", "    name: Zugang im Web\n");
        accept("other");
        assertThat(merged()).isEmpty();
        var lock = Files.readString(content.resolve("translations.lock"));
        assertThat(run("l10n", "accept").out()).contains("duplicate key `services.web-access.name`");
        assertThat(content.resolve("translations.lock")).content().isEqualTo(lock);
    }

    private static List<String> service(String id) {
        return List.of("new service " + id
                + " --port 8443/tcp --protocol https --role administrator --purpose technical-support");
    }

    /** Adds something on a branch of its own, and writes no text yet. */
    private void added(String branch, String command) throws Exception {
        git("checkout", "--quiet", "-b", branch, "main");
        var run = run(command.split(" ", -1));
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        git("commit", "--quiet", "--all", "--message", branch);
    }

    /** Adds things on a branch of its own, writes their texts and records them. */
    private void branch(String name, List<String> commands) throws Exception {
        git("checkout", "--quiet", "-b", name, "main");
        for (var command : commands) {
            var run = run(command.split(" ", -1));
            assertThat(run.status()).as(run.out() + run.err()).isZero();
        }
        for (var language : LANGUAGES) {
            fill(language, name);
        }
        accept(name);
    }

    private void accept(String name) throws Exception {
        accepted();
        git("add", "--all");
        git("commit", "--quiet", "--message", name);
    }

    private String accepted() {
        var run = run("l10n", "accept");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        return run.out();
    }

    private String checked() {
        return run("check", "--format", "github").out();
    }

    /** Merges one branch into the other; returns the files with conflicts. */
    private List<String> merged() throws Exception {
        var merge = Run.of(command("merge", "--quiet", "--message", "both", "one"));
        var unmerged = Run.of(command("diff", "--name-only", "--diff-filter=U")).output();
        assertThat(merge.status() == 0).as(merge.output()).isEqualTo(unmerged.isEmpty());
        return unmerged.lines().toList();
    }

    /** Deletes the markers of the file's only conflict. */
    private static void keepBothSides(Path file) throws IOException {
        var text = Files.readString(file);
        assertThat(Pattern.compile("(?m)^<<<<<<< ").matcher(text).results())
                .as(file.toString())
                .hasSize(1);
        Files.writeString(file, text.replaceAll("(?m)^(<<<<<<< .*|=======|>>>>>>> .*)\n", ""));
    }

    /** Writes every empty text, each in words of its own. */
    private void fill(String language, String branch) throws IOException {
        var texts = content.resolve(language + "/texts.yaml");
        var filled = new ArrayList<String>();
        for (var line : Files.readAllLines(texts)) {
            filled.add(line.endsWith(EMPTY) ? line.replace("\"\"", "word " + filled.size() + " of " + branch) : line);
        }
        Files.write(texts, filled);
    }

    private CommandRun run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", content.toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = content.resolve(file);
        assertThat(path).content().contains(before);
        Files.writeString(path, Files.readString(path).replaceFirst(Pattern.quote(before), after));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var run = Run.of(command(arguments));
        assertThat(run.status()).as(run.output()).isZero();
    }

    private String[] command(String... arguments) {
        var command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        for (var setting : List.of(
                "user.name=S", "user.email=s@example.com", "commit.gpgsign=false", "merge.conflictStyle=merge")) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(Arrays.asList(arguments));
        return command.toArray(String[]::new);
    }
}
