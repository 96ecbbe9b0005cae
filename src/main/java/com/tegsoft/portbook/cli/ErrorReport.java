package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.content.UnknownRevision;
import com.tegsoft.portbook.publish.DiskTrouble;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.site.template.TemplateFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Why a command failed, as a message for its user. */
final class ErrorReport {

    private ErrorReport() {}

    /** Prints the fault; findings give status 1, what else the caller can fix 2, an internal error 3 and a stack trace. */
    static int report(Throwable fault, Terminal terminal) {
        if (fault instanceof TemplateFault mistakes) {
            FindingPrinter.TEXT.print(new CheckResult(mistakes.findings(), mistakes.sources()), terminal);
            return ExitStatus.FINDINGS;
        }
        if (isSaid(fault)) {
            terminal.err().println("portbook: " + fault.getMessage());
            return ExitStatus.USAGE;
        }
        if (fault instanceof UncheckedIOException unchecked) {
            return report(Objects.requireNonNull(unchecked.getCause()), terminal);
        }
        if (fault instanceof IOException io) {
            terminal.err().println("portbook: cannot read " + DiskTrouble.of(io));
            return ExitStatus.USAGE;
        }
        terminal.err().println("portbook: internal error; please report it and include these lines:");
        fault.printStackTrace(terminal.err());
        return ExitStatus.FAULT;
    }

    /** Whether the message is complete by itself. */
    private static boolean isSaid(Throwable fault) {
        return fault instanceof PublishException || fault instanceof InputException || fault instanceof UnknownRevision;
    }
}
