package com.tegsoft.portbook;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line came to: its exit status and all that it printed. */
public record CommandRun(int status, String out, String err) {

    public static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status =
                Main.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false), arguments);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
