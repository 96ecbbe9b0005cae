package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shell script of the site before ShellCheck, and before its shell: bash, or dash, which Debian calls sh. */
@Needs({"shellcheck", "dash", "bash"})
class ShellIT {

    @Test
    void shellcheck_and_the_shells_have_nothing_to_say_about_any_script() throws Exception {
        var scripts = scripts();
        assertThat(scripts).hasSizeGreaterThan(30);
        assertThat(shellcheck(scripts)).isEmpty();
        for (var script : scripts) {
            var shell = Files.readString(script).startsWith("#!/bin/sh\n") ? "dash" : "bash";
            assertThat(run(List.of(shell, "-n", script.toString()))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for port in 1 2; do echo \"$port\"",
                "echo \"unclosed",
                "if true; then echo yes",
                "echo $(cat $1)",
                "leave() { echo \"$1\""
            })
    void they_are_awake(String broken, @TempDir Path folder) throws Exception {
        var script = Files.writeString(folder.resolve("broken.sh"), "#!/bin/sh\n" + broken + "\n");
        assertThat(shellcheck(List.of(script))).contains("SC");
    }

    private static List<Path> scripts() throws IOException {
        try (var files = Files.walk(Site.ofProduct().folder())) {
            return files.filter(file -> file.toString().endsWith(".sh"))
                    .sorted()
                    .toList();
        }
    }

    private static String shellcheck(List<Path> scripts) throws Exception {
        var command = new ArrayList<>(List.of("shellcheck", "--norc"));
        scripts.forEach(script -> command.add(script.toString()));
        return run(command);
    }

    private static String run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
