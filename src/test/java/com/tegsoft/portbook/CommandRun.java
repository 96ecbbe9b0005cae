package com.tegsoft.portbook;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** What a command line came to: its exit status and all that it printed. */
public record CommandRun(int status, String out, String err) {

    /** A command line about the product that never changes. */
    public static CommandRun onProduct(String... arguments) {
        var withContent = Arrays.copyOf(arguments, arguments.length + 2);
        withContent[arguments.length] = "--content";
        withContent[arguments.length + 1] = Product.CONTENT.toString();
        return of(withContent);
    }

    public static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status =
                Main.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false), arguments);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
