package com.tegsoft.portbook;

import com.tegsoft.portbook.content.UnknownRevision;
import com.tegsoft.portbook.publish.DiskTrouble;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.site.TemplateFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Why a command came to no result, in words for whoever called it. */
final class Fault {

    private Fault() {}

    /** Prints the fault; what the caller can mend gives 2, what only we can mend gives 3 and a trace to send us. */
    static int report(Throwable fault, Terminal terminal) {
        if (isSaid(fault)) {
            terminal.err().println("portbook: " + fault.getMessage());
            return Exit.USAGE;
        }
        if (fault instanceof UncheckedIOException unchecked) {
            return report(Objects.requireNonNull(unchecked.getCause()), terminal);
        }
        if (fault instanceof IOException io) {
            terminal.err().println("portbook: cannot read " + DiskTrouble.of(io));
            return Exit.USAGE;
        }
        terminal.err().println("portbook: internal error; please report it and include these lines:");
        fault.printStackTrace(terminal.err());
        return Exit.FAULT;
    }

    /** Whether the message says all that there is to say. */
    private static boolean isSaid(Throwable fault) {
        return fault instanceof PublishException
                || fault instanceof TemplateFault
                || fault instanceof InputException
                || fault instanceof UnknownRevision;
    }
}
