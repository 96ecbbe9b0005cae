package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.yaml.Suggestion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portbook help new service}: what {@code portbook new service --help} prints. */
@Command(
        name = "help",
        description = "Describes a command and its options; without a command, lists the commands.",
        footer = {"", "Examples:", "  portbook help snippet", "  portbook help l10n accept"})
public final class HelpCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "command, such as check or new service")
    private List<String> path = List.of();

    public HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var own = Objects.requireNonNull(spec);
        var at = own.parent().commandLine();
        for (var word : path) {
            at = below(own, at, word);
        }
        at.usage(terminal.out());
    }

    private static CommandLine below(CommandSpec own, CommandLine parent, String word) {
        var found = parent.getSubcommands().get(word);
        if (found == null) {
            var near = Suggestion.near(parent.getSubcommands().keySet(), word)
                    .orElse("run `portbook help` for the list of commands");
            throw new ParameterException(own.commandLine(), "unknown command `%s`; %s".formatted(word, near));
        }
        return found;
    }
}
