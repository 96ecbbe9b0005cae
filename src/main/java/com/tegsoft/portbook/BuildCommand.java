package com.tegsoft.portbook;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code portbook build}: the whole way from content to site. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Checks the content and writes the site.")
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "where the site is written (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("site");

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but findings")
    private boolean quiet;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return report(ProgressLine.during(terminal, "building", () -> Build.build(options.inputs(), out)));
    }

    private int report(Build.Outcome outcome) {
        if (outcome instanceof Build.Outcome.Refused refused) {
            FindingPrinter.TEXT.print(refused, terminal);
            terminal.err().println("nothing was written; `%s` is as it was".formatted(out));
            return Exit.FINDINGS;
        }
        if (!quiet && outcome instanceof Build.Outcome.Published published) {
            terminal.out().println(published.written());
            published.omissions().forEach(omission -> terminal.out().println("snippets: " + omission));
        }
        return Exit.CLEAN;
    }
}
