package com.tegsoft.portbook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line: streams in, exit status out. The only class that touches {@link System}. */
@Command(
        name = "portbook",
        mixinStandardHelpOptions = true,
        version = "portbook 1.0.0",
        description = "Publishes a port matrix as a site that is proven equal to it.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:clean",
            "1:findings; nothing was written",
            "2:wrong usage, or input that cannot be read",
            "3:a fault of portbook itself"
        })
public final class Main {

    private Main() {}

    /** Runs a command line against given streams. */
    static int run(Terminal terminal, String... arguments) {
        var line = new CommandLine(new Main());
        commands(terminal, arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((fault, command, parsed) -> Fault.report(fault, terminal))
                .execute(arguments);
    }

    /** The command that is asked for, or all: picocli looks so closely at each that all take a tenth of a short build. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal, String... arguments) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("build", () -> new BuildCommand(terminal));
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
        return asked == null ? all : Map.of(arguments[0], asked);
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("build")) {
            HeadStart.take();
        }
        var terminal = new Terminal(writer(System.out), writer(System.err), isWatched(), Ansi.AUTO.enabled());
        System.exit(run(terminal, arguments));
    }

    /** Whether there is a console. From Java 22 on every process has one, and picocli knows which of them is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return Runtime.version().feature() < 22 ? System.console() != null : Ansi.AUTO.enabled();
    }

    /** Findings quote every script there is, whatever the platform's own charset. */
    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
