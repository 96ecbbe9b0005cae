package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook for pre-commit, as it runs in a repository that has content and nothing else. */
class HookIT {

    private static final Pattern ENTRY = Pattern.compile("entry: (.+)");

    @TempDir
    private Path folder;

    private Path clone;
    private Path consumer;

    /** A clone of this repository as pre-commit keeps it, a repository that uses it, and a Maven that need not compile. */
    @BeforeEach
    void a_clone_and_a_consumer() throws IOException {
        clone = Files.createDirectories(folder.resolve("clone"));
        var launchers = Files.createDirectories(clone.resolve("src/main/launcher"));
        Files.copy(Path.of("src/main/launcher/pre-commit"), launchers.resolve("pre-commit"));
        FolderCopy.of(Path.of("templates"), clone.resolve("templates"));
        consumer = Files.createDirectories(folder.resolve("consumer"));
        FolderCopy.of(Product.CONTENT, consumer.resolve("content"));
        mvn("echo \"$PWD\" >> '%s'; mkdir -p target; cp '%s' target/portbook.jar"
                .formatted(
                        folder.resolve("builds"), Path.of("target/portbook.jar").toAbsolutePath()));
    }

    @Test
    void checks_content_that_has_no_program_and_no_templates_and_builds_once() throws Exception {
        for (var i = 0; i < 2; i++) {
            assertThat(hook()).isEqualTo(new Run(0, ""));
        }
        assertThat(Files.readAllLines(folder.resolve("builds")))
                .containsExactly(clone.toRealPath().toString());
        var matrix = consumer.resolve("content/matrix.yaml");
        Files.writeString(matrix, Files.readString(matrix).replace("purposes: [webchat]", "purposes: [webchta]"));
        var run = hook();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("matrix.yaml", "unknown purpose `webchta`");
    }

    @Test
    void takes_the_arguments_of_the_repository_that_uses_it() throws Exception {
        Files.move(consumer.resolve("content"), consumer.resolve("docs"));
        assertThat(hook("--content", "docs")).isEqualTo(new Run(0, ""));
        Files.createDirectories(consumer.resolve("own/pages"));
        assertThat(hook("--content", "docs", "--templates", "own").status()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_says_so_and_leaves_no_program() throws Exception {
        mvn("mkdir -p target; echo half > target/portbook.jar; echo 'no space left'; exit 1");
        for (var i = 0; i < 2; i++) {
            var run = hook();
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.output()).contains("no space left", "could not build Portbook in");
        }
    }

    private void mvn(String script) throws IOException {
        var program = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    /** Runs what the definition names, as pre-commit does for the language script. */
    private Run hook(String... arguments) throws Exception {
        var definition = Files.readString(Path.of(".pre-commit-hooks.yaml"));
        assertThat(definition).contains("language: script\n", "pass_filenames: false\n");
        var entry = ENTRY.matcher(definition);
        assertThat(entry.find()).isTrue();
        var command = new ArrayList<>(List.of(clone.resolve(entry.group(1)).toString()));
        command.addAll(List.of(arguments));
        var program = new ProcessBuilder(command).directory(consumer.toFile());
        program.environment().merge("PATH", folder.resolve("bin") + ":", (path, first) -> first + path);
        return Run.of(program);
    }
}
