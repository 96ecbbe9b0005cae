package com.tegsoft.portbook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line: streams in, exit status out. The only class that touches {@link System}.
 *
 * <p>Only {@code new} has commands in its methods. That all others say so saves picocli a long look at each, a fifth of a
 * start.
 */
@Command(
        addMethodSubcommands = false,
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
        return new CommandLine(new Main())
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new SnippetCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new ReleaseCommand(terminal))
                .addSubcommand(L10nCommand.with(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((fault, command, parsed) -> Fault.report(fault, terminal))
                .execute(arguments);
    }

    public static void main(String[] arguments) {
        var terminal = new Terminal(writer(System.out), writer(System.err), Ansi.AUTO.enabled());
        System.exit(run(terminal, arguments));
    }

    /** Findings quote every script there is, whatever the platform's own charset. */
    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
