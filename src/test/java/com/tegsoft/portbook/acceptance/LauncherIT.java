package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher before a jar of its own: its archive of classes makes runs faster, and nobody ever hears of it. */
class LauncherIT {

    private static final Path LAUNCHER = Path.of("src/main/launcher");

    @TempDir
    private Path home;

    @BeforeEach
    void a_launcher_and_a_jar() throws IOException {
        Files.createDirectories(home.resolve(LAUNCHER));
        for (var name : List.of("portbook", "jvm.options")) {
            Files.copy(LAUNCHER.resolve(name), home.resolve(LAUNCHER).resolve(name));
        }
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("target/portbook.jar"), home.resolve("target/portbook.jar"));
    }

    @Test
    void the_first_build_leaves_an_archive_and_ends_as_it_would_have() throws Exception {
        var templates = Path.of("templates").toAbsolutePath().toString();
        var first = run("build", "--templates", templates, "--content", "nowhere");
        assertThat(first.status()).isEqualTo(2);
        assertThat(first.output()).contains("nowhere").hasLineCount(1);
        assertThat(inTarget()).containsExactly("portbook.jar", "portbook.jsa");
        assertThat(run("build", "--templates", templates, "--content", "nowhere"))
                .isEqualTo(first);
    }

    @Test
    void another_command_leaves_none() throws Exception {
        assertThat(run("--version")).isEqualTo(new Run(0, "portbook 1.0.0\n"));
        assertThat(inTarget()).containsExactly("portbook.jar");
    }

    @Test
    void an_archive_that_is_of_no_use_does_no_harm() throws Exception {
        run("build", "--content", "nowhere");
        for (var java : Javas.homes()) {
            assertThat(run(Map.of("JAVA_HOME", java.toString()), "--version"))
                    .as("with the archive of another JVM, by %s", java)
                    .isEqualTo(new Run(0, "portbook 1.0.0\n"));
        }
        var archive = home.resolve("target/portbook.jsa");
        Files.delete(archive);
        Files.writeString(archive, "no archive at all");
        assertThat(run("--version")).isEqualTo(new Run(0, "portbook 1.0.0\n"));
    }

    @Test
    void a_link_to_it_finds_what_it_belongs_to() throws Exception {
        Files.createSymbolicLink(home.resolve("portbook"), LAUNCHER.resolve("portbook"));
        var elsewhere = Files.createDirectories(home.resolve("somebody/bin")).resolve("portbook");
        Files.createSymbolicLink(elsewhere, home.resolve("portbook"));
        for (var link : List.of(home.resolve("portbook"), elsewhere)) {
            assertThat(Run.of(link.toString(), "--version")).isEqualTo(new Run(0, "portbook 1.0.0\n"));
        }
    }

    private List<String> inTarget() throws IOException {
        try (var files = Files.list(home.resolve("target"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(home.resolve(LAUNCHER).resolve("portbook").toString()));
        command.addAll(List.of(arguments));
        var program = new ProcessBuilder(command).directory(home.toFile());
        program.environment().putAll(environment);
        return Run.of(program);
    }
}
