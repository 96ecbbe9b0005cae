package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole playbook of every platform that has one, before ansible-lint and its strictest profile. */
@Needs("ansible-lint")
class PlaybookIT {

    private static final String OPTIONS =
            "ansible-lint --offline --nocolor -q -p --profile production -x yaml[line-length]";

    @Test
    void ansible_lint_has_nothing_to_say_and_is_awake(@TempDir Path folder) throws Exception {
        var playbooks = playbooks();
        assertThat(playbooks).hasSizeGreaterThan(2);
        for (var playbook : playbooks) {
            var platform = Objects.requireNonNull(playbook.getParent()).getFileName();
            Files.copy(playbook, folder.resolve(platform + ".yml"));
        }
        var broken = Files.readString(playbooks.get(0)).replace("  tasks:", "  tsks:");
        Files.writeString(folder.resolve("broken.yml"), broken);
        var said = lint(folder);
        assertThat(said).isNotEmpty().allMatch(line -> line.startsWith("broken.yml"));
    }

    private static List<Path> playbooks() throws IOException {
        try (var files = Files.walk(Site.ofProduct().folder().resolve("snippets"))) {
            return files.filter(file -> file.endsWith("all.yml")).sorted().toList();
        }
    }

    /** A line for each complaint. Comments may be longer than the lines of a program. */
    private static List<String> lint(Path folder) throws IOException {
        var command = new ArrayList<>(List.of(OPTIONS.split(" ")));
        try (var files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName())).sorted().forEach(command::add);
        }
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines().filter(line -> line.contains(".yml:")).toList();
    }
}
