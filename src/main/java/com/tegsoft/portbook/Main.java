package com.tegsoft.portbook;

import com.tegsoft.portbook.finding.Program;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The command line: arguments in, output and exit status out. The only class that touches {@link System}. */
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
public final class Main {

    private Main() {}

    /** Runs a command line against given streams. */
    static int run(Terminal terminal, String... arguments) {
        try {
            return line(terminal, arguments)
                    .setOut(terminal.out())
                    .setErr(terminal.err())
                    .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(new WrongUsage(terminal))
                    .setExecutionExceptionHandler((fault, command, parsed) -> Fault.report(fault, terminal))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) { // Neither must look like findings.
            return Fault.report(e, terminal);
        }
    }

    /** The command line for these arguments: with the one command that they name, or with all. */
    static CommandLine line(Terminal terminal, String... arguments) {
        var line = new CommandLine(new Main());
        commands(terminal, arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    /**
     * The requested command, or all: picocli inspects each one, which for all of them takes a tenth of a short build.
     */
    private static Map<String, Supplier<Object>> commands(Terminal terminal, String... arguments) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("build", () -> new BuildCommand(terminal, Path.of(System.getProperty("user.home", "/"))));
        all.put("check", () -> new CheckCommand(terminal));
        all.put("serve", () -> new ServeCommand(terminal));
        all.put("new", () -> new NewCommand(terminal));
        all.put("explain", () -> new ExplainCommand(terminal));
        all.put("snippet", () -> new SnippetCommand(terminal));
        all.put("diff", () -> new DiffCommand(terminal));
        all.put("release", () -> new ReleaseCommand(terminal));
        all.put("l10n", () -> L10nCommand.with(terminal));
        all.put("import", () -> new ImportCommand(terminal));
        var asked = arguments.length == 0 ? null : all.get(arguments[0]);
        if (asked != null) {
            return Map.of(arguments[0], asked);
        }
        all.put("help", () -> new HelpCommand(terminal));
        all.put("completion", () -> new CompletionCommand(terminal));
        return all;
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("build")) {
            HeadStart.take();
        }
        var terminal = new Terminal(writer(System.out), writer(System.err), isWatched(), Ansi.AUTO.enabled());
        var status = run(terminal, arguments);
        if (terminal.out().checkError() || System.out.checkError()) {
            terminal.err()
                    .println("portbook: not everything could be printed: the disk is full, or the reading program has "
                            + "ended");
            status = Exit.USAGE;
        }
        System.exit(status);
    }

    /**
     * Whether there is a console. From Java 22 on every process has one, and picocli knows whether it is a terminal.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return Runtime.version().feature() < 22 ? System.console() != null : Ansi.AUTO.enabled();
    }

    /** UTF-8 whatever the platform's charset, because findings can quote any script. */
    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
