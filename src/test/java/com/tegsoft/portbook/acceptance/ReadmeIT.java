package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README says is run, so that it stays true. */
class ReadmeIT {

    private static final Pattern COMMAND = Pattern.compile("`(\\./portbook [^`]+)`");

    @Test
    void its_first_lines_are_the_two_commands() throws IOException {
        assertThat(readme().lines().filter(line -> line.startsWith("mvn ")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("mvn package");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
    }

    @Test
    void its_commands_run() throws Exception {
        var commands =
                COMMAND.matcher(readme()).results().map(found -> found.group(1)).toList();
        assertThat(commands).hasSizeGreaterThan(4).contains("./portbook serve");
        for (var command : commands) {
            if (!command.endsWith(" serve")) { // It runs until it is stopped.
                assertThat(run(command.split(" ", -1))).isNotBlank();
            }
        }
        assertThat(readme())
                .as("what is not on the PATH is not called as if it were")
                .doesNotContain("`portbook ");
    }

    @Test
    void its_example_of_a_finding_is_what_is_printed() throws Exception {
        var shown = readme().substring(
                        readme().indexOf("matrix.yaml:"), readme().indexOf("```", readme().indexOf("matrix.yaml:")));
        assertThat(run("java", "-jar", "target/portbook.jar", "explain", "unknown-purpose"))
                .contains(shown);
    }

    @Test
    void every_place_that_it_names_is_there() throws IOException {
        var places = Pattern.compile("\\| `([a-z/]+)` \\||`((?:src/|\\./)[^` ]+)`")
                .matcher(readme())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(places).hasSizeGreaterThan(4).allSatisfy(place -> assertThat(Path.of(place))
                .exists());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var run = Run.of(command);
        assertThat(run.status()).as(run.output()).isZero();
        return run.output();
    }
}
