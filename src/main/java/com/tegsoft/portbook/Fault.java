package com.tegsoft.portbook;

import com.tegsoft.portbook.content.UnknownRevision;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.site.TemplateFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a command came to no result, in words for whoever called it. */
final class Fault {

    private Fault() {}

    /** Prints the fault; what the caller can mend gives 2, what only we can mend gives 3 and a trace to send us. */
    static int report(Exception fault, Terminal terminal) {
        if (fault instanceof PublishException || fault instanceof TemplateFault || fault instanceof UnknownRevision) {
            terminal.err().println("portbook: " + fault.getMessage());
            return Exit.USAGE;
        }
        if (fault instanceof IOException io) {
            terminal.err().println("portbook: " + words(io));
            return Exit.USAGE;
        }
        terminal.err().println("portbook: this is a fault of portbook itself; please report it with these lines:");
        fault.printStackTrace(terminal.err());
        return Exit.FAULT;
    }

    private static String words(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return "cannot read `%s`: there is no such file or folder".formatted(missing.getFile());
        }
        if (fault instanceof AccessDeniedException denied) {
            return "cannot read `%s`: access is denied".formatted(denied.getFile());
        }
        if (fault instanceof FileSystemException other) {
            return "cannot read `%s`: %s".formatted(other.getFile(), other.getReason());
        }
        return "cannot read the input: " + fault.getMessage();
    }
}
