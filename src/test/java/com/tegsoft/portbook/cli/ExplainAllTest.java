package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The list of all checks, as a page and as data. */
class ExplainAllTest {

    private static final Path PAGE = Path.of("src/main/docs/checks.md");

    @Test
    void page_for_maintainers_is_current() throws IOException {
        var printed = CommandRun.of("explain", "--all");
        assertThat(printed.status()).isZero();
        Golden.assertSame(PAGE, printed.out());
    }

    @Test
    void page_has_a_heading_for_each_name_that_explain_lists() throws IOException {
        assertThat(Files.readString(PAGE)
                        .lines()
                        .filter(line -> line.startsWith("### "))
                        .map(line -> line.substring(4)))
                .containsExactlyInAnyOrderElementsOf(
                        CommandRun.of("explain").out().lines().toList());
    }

    @Test
    void data_has_the_same_checks_with_their_examples() {
        var printed = CommandRun.of("explain", "--all", "--format", "json");
        assertThat(printed.status()).isZero();
        var names = new ArrayList<String>();
        for (var entry : new JsonMapper().readTree(printed.out())) {
            var name = entry.get("check").asString();
            names.add(name);
            assertThat(entry.get("why").asString()).as(name).endsWith(".");
            assertThat(entry.has("when"))
                    .as(name)
                    .isNotEqualTo(Checks.find(name).isPresent());
            if (!entry.has("when")) {
                assertThat(entry.at("/rejected/findings/0/help").asString())
                        .as(name)
                        .isNotBlank();
                assertThat(entry.at("/accepted/edits/0/lines")).as(name).isNotEmpty();
            }
        }
        assertThat(names)
                .containsExactlyElementsOf(
                        CommandRun.of("explain").out().lines().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --all unknown-purpose           | `unknown-purpose` is one check and --all is all of them; use only one
            unknown-purpose --all           | `unknown-purpose` is one check and --all is all of them; use only one
            --format json                   | --format is only for the document with all checks; add --all, or leave --format out
            --format json unknown-purpose   | --format is only for the document with all checks; add --all, or leave --format out
            --all --format sarif            | `sarif` is not valid for --format; write one of markdown, json
            --all --format                  | --format needs a value; write --format FORMAT
            """)
    void refuses_options_that_do_not_go_together(String options, String message) {
        assertThat(CommandRun.of(("explain " + options).split(" ")))
                .isEqualTo(new CommandRun(2, "", """
                        portbook: %s
                        run `portbook explain --help` for its options
                        """.formatted(message)));
    }
}
