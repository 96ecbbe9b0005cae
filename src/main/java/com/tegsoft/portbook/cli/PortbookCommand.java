package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.finding.Program;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** {@code portbook}: the command that all others belong to. */
@Command(
        name = "portbook",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "portbook " + Program.VERSION,
        usageHelpAutoWidth = true,
        description = {
            "Builds a documentation site from a port matrix and verifies that the two agree.",
            "",
            "A port matrix lists which network ports a product uses, from where to where and why. It is kept with its "
                    + "texts in the content folder (content/); the templates folder (templates/) defines what pages "
                    + "and firewall snippets look like; the site is written to site/. Run portbook in the folder that "
                    + "contains them."
        },
        footer = {
            "",
            "To begin: `portbook serve` shows the site while you edit, `portbook check` lists what is wrong,"
                    + " `portbook build` writes the site. `portbook help COMMAND` describes a command."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no findings",
            "1:findings, which are mistakes in the content or the templates; nothing was written",
            "2:wrong usage, or a file or folder that cannot be read or written",
            "3:internal error of portbook"
        })
public final class PortbookCommand {

    private final Terminal terminal;
    private final Path home;

    /** @param home folder of the user who runs it, which no command may write a site to */
    public PortbookCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    /**
     * Runs a command.
     *
     * @return the exit status
     */
    public int run(String... arguments) {
        try {
            return line(arguments)
                    .setOut(terminal.out())
                    .setErr(terminal.err())
                    .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(new WrongUsage(terminal))
                    .setExecutionExceptionHandler((fault, command, parsed) -> ErrorReport.report(fault, terminal))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) { // Neither must look like findings.
            return ErrorReport.report(e, terminal);
        }
    }

    /** The command line for these arguments: with the one command that they name, or with all. */
    public CommandLine line(String... arguments) {
        var line = new CommandLine(this);
        commands(arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    /**
     * The requested command, or all: picocli inspects each one, which for all of them takes a tenth of a short build.
     */
    private Map<String, Supplier<Object>> commands(String... arguments) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("build", () -> new BuildCommand(terminal, home));
        all.put("check", () -> new CheckCommand(terminal));
        all.put("serve", () -> new ServeCommand(terminal));
        all.put("new", () -> NewCommand.with(terminal));
        all.put("explain", () -> new ExplainCommand(terminal));
        all.put("snippet", () -> new SnippetCommand(terminal));
        all.put("explain-packet", () -> new ExplainPacketCommand(terminal));
        all.put("diff", () -> new DiffCommand(terminal));
        all.put("release", () -> new ReleaseCommand(terminal));
        all.put("l10n", () -> L10nCommand.with(terminal));
        all.put("import", () -> new ImportCommand(terminal));
        all.put("verify-site", () -> new VerifySiteCommand(terminal));
        all.put("verify-host", () -> new VerifyHostCommand(terminal));
        var asked = arguments.length == 0 ? null : all.get(arguments[0]);
        if (asked != null) {
            return Map.of(arguments[0], asked);
        }
        all.put("help", () -> new HelpCommand(terminal));
        all.put("completion", () -> new CompletionCommand(terminal));
        return all;
    }
}
