package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conflict that a merge has left in the templates, whatever kind of file it is in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateConflictTest {

    private Path folder;
    private Path templates;

    @BeforeAll
    void copy(@TempDir Path empty) throws IOException {
        folder = empty;
        FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        templates = FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages/service.ftlh",
                "print/reference.ftlh",
                "snippets/nftables/add.ftl",
                "snippets/nftables/grammar.txt",
                "fonts/fonts.txt",
                "assets/site.js"
            })
    void is_one_finding_with_both_ends(String file) throws IOException {
        var whole = Files.readString(templates.resolve(file));
        Files.writeString(templates.resolve(file), "<<<<<<< HEAD\n" + whole + "=======\n>>>>>>> other\n");
        var end = whole.lines().count() + 3;
        var checked = run("check");
        Files.writeString(templates.resolve(file), whole);
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out())
                .contains("../templates/" + file + ":1:1: `<<<<<<< HEAD` marks a merge conflict")
                .contains("see ../templates/" + file + ":" + end + ":1: the conflict ends here")
                .contains("1 finding in 1 file;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --out {folder}/site",
                "snippet nftables",
                "l10n accept",
                "diff {folder}/content --platform nftables"
            })
    void is_refused_by_every_command_that_reads_templates(String command) throws IOException {
        var file = templates.resolve("snippets/nftables/add.ftl");
        var whole = Files.readString(file);
        Files.writeString(file, whole + ">>>>>>> other\n");
        var refused = run(command);
        Files.writeString(file, whole);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("[merge-conflict]");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void as_they_are_they_have_none() {
        assertThat(run("check")).isEqualTo(new CommandRun(0, "", ""));
    }

    private CommandRun run(String command) {
        var words = Arrays.stream(command.replace("{folder}", folder.toString()).split(" ", -1));
        var folders = Stream.of("--content", folder.resolve("content").toString(), "--templates", templates.toString());
        return CommandRun.of(Stream.concat(words, folders).toArray(String[]::new));
    }
}
