package com.tegsoft.portbook;

import com.tegsoft.portbook.cli.ClassPreloader;
import com.tegsoft.portbook.cli.ExitStatus;
import com.tegsoft.portbook.cli.PortbookCommand;
import com.tegsoft.portbook.cli.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Starts the command line: streams in, exit status out. The only class that touches {@link System}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("build")) {
            ClassPreloader.begin();
        }
        var terminal = new Terminal(writer(System.out), writer(System.err), isWatched(), Ansi.AUTO.enabled());
        var home = Path.of(System.getProperty("user.home", "/"));
        var status = new PortbookCommand(terminal, home).run(arguments);
        if (terminal.out().checkError() || System.out.checkError()) {
            terminal.err()
                    .println("portbook: not everything could be printed: the disk is full, or the reading program has "
                            + "ended");
            status = ExitStatus.USAGE;
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
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
