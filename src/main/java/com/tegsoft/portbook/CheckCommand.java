package com.tegsoft.portbook;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code portbook check}: the content is checked, nothing is written. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the content and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final FolderOptions options = new FolderOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private FindingPrinter format = FindingPrinter.TEXT;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var refused = Build.check(options.inputs());
        format.print(refused, options.content(), terminal);
        return refused.findings().isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
    }
}
