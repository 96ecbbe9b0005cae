package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The help of every command, for somebody who has never seen the project. */
class HelpTest {

    private static final Map<String, CommandLine> COMMANDS = commands();

    @Test
    void help_prints_what_the_option_prints() {
        COMMANDS.keySet().forEach(name -> {
            var help = CommandRun.of(("help " + name).strip().split(" ", -1));
            assertThat(help.status()).isZero();
            assertThat(CommandRun.of((name + " --help").strip().split(" ", -1)))
                    .as(name)
                    .isEqualTo(help);
        });
    }

    @Test
    void every_command_option_and_argument_is_described_in_words() {
        assertThat(COMMANDS).hasSizeGreaterThan(15);
        COMMANDS.forEach((name, line) -> {
            var spec = line.getCommandSpec();
            assertThat(spec.usageMessage().description()[0]).as(name).endsWith(".");
            spec.args().forEach(argument -> {
                assertThat(String.join(" ", argument.description()))
                        .as(name + " " + argument.paramLabel())
                        .isNotBlank();
                assertThat(argument.arity().max() > 0 ? argument.paramLabel() : "")
                        .as(name)
                        .doesNotContain("<");
            });
            assertThat(CommandRun.of("help", name.isEmpty() ? "help" : name.split(" ", -1)[0])
                            .out())
                    .contains("Exit status:");
        });
    }

    @Test
    void every_command_knows_the_version() {
        COMMANDS.keySet().forEach(name -> assertThat(
                        CommandRun.of((name + " --version").strip().split(" ", -1)))
                .as(name)
                .isEqualTo(new CommandRun(0, "portbook 1.0.0" + System.lineSeparator(), "")));
    }

    private static Map<String, CommandLine> commands() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var all = new TreeMap<String, CommandLine>();
        collect(new PortbookCommand(new Terminal(nowhere, nowhere, false, false), Path.of("/")).line(), "", all);
        return all;
    }

    private static void collect(CommandLine line, String name, Map<String, CommandLine> all) {
        all.put(name, line);
        line.getSubcommands().forEach((word, below) -> collect(below, (name + " " + word).strip(), all));
    }
}
