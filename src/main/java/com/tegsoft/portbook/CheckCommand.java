package com.tegsoft.portbook;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "a git revision; every edition that it has must still be there, unchanged")
    private @Nullable String since;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var refused = since == null ? Build.check(options.inputs()) : compare(since);
        format.print(refused, options.content(), terminal);
        return refused.findings().isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
    }

    private Build.Outcome.Refused compare(String revision) throws IOException {
        var compared = Build.check(options.inputs(), revision);
        compared.gap().ifPresent(gap -> terminal.err().println("portbook: " + gap));
        return compared.refused();
    }
}
