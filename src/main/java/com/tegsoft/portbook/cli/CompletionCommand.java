package com.tegsoft.portbook.cli;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portbook completion}: a script with which bash and zsh complete commands, options and names. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash or zsh complete commands, options and names with the Tab key.",
        footer = {
            "",
            "To enable it, add this line to ~/.bashrc or ~/.zshrc, and open a new terminal:",
            "  source <(portbook completion)",
            "",
            "Firewall platforms are completed from the templates folder in the current folder."
        })
public final class CompletionCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    /** Shells that the script is for. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Accepted because similar programs require the shell; the script itself detects which one runs it. */
    @Parameters(arity = "0..1", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}: one script serves both")
    void forShell(Shell shell) {
        // Nothing depends on it.
    }

    public CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var all = Objects.requireNonNull(spec).root().commandLine();
        terminal.out().print(AutoComplete.bash("portbook", all));
        terminal.out().flush();
    }
}
