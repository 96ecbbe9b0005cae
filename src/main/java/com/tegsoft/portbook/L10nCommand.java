package com.tegsoft.portbook;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code portbook l10n}: what is to be translated, and what has been. */
@Command(
        name = "l10n",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(status | accept)",
        description = "Shows and records how translations stand to their sources.")
final class L10nCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private L10nCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Terminal terminal) {
        return new CommandLine(new L10nCommand())
                .addSubcommand(new L10nStatusCommand(terminal))
                .addSubcommand(new L10nAcceptCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "say `l10n status` or `l10n accept`");
    }
}
