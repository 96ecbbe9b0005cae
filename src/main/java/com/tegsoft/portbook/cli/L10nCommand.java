package com.tegsoft.portbook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code portbook l10n}: the state of the translations. */
@Command(
        name = "l10n",
        synopsisSubcommandLabel = "(status | accept)",
        description = {
            "Lists translations that need work, and records reviewed ones.",
            "",
            "A translation is accepted for one wording of its source text. When that wording changes, the translation is"
                    + " stale until it is accepted again. translations.lock records this."
        })
public final class L10nCommand {

    private L10nCommand() {}

    /** The command with its own commands. */
    public static CommandLine with(Terminal terminal) {
        return new CommandLine(new L10nCommand())
                .addSubcommand(new L10nStatusCommand(terminal))
                .addSubcommand(new L10nAcceptCommand(terminal));
    }
}
