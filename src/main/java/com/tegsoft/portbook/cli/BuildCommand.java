package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.BuildResult;
import com.tegsoft.portbook.publish.SiteWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code portbook build}: from content to site. */
@Command(
        name = "build",
        description = {
            "Checks the content and writes the site.",
            "",
            "Every page, PDF, download and firewall snippet is read back before it is written, and must say exactly "
                    + "what the matrix says. If there is any finding, nothing is written and the last site stays "
                    + "unchanged."
        },
        footer = {"", "Example:", "  portbook build --out /srv/www/ports --base-url https://docs.example.com/ports/"})
public final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "folder to write the site to (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("site");

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but findings")
    private boolean quiet;

    private final Path home;

    /**
     * The command.
     *
     * @param home the user's home folder, to which no site is written
     */
    public BuildCommand(Terminal terminal, Path home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        var inputs = options.inputs();
        SiteWriter.verify(out, inputs.folders(), home);
        return report(ProgressLine.during(terminal, "building", () -> Build.build(inputs, out)));
    }

    private int report(BuildResult outcome) {
        if (outcome instanceof BuildResult.Refused refused) {
            FindingPrinter.TEXT.print(refused.reasons(), terminal);
            terminal.err().println("nothing was written; `%s` is unchanged".formatted(out));
            return ExitStatus.FINDINGS;
        }
        if (!quiet && outcome instanceof BuildResult.Published published) {
            terminal.out().println(published.written());
            published.omissions().forEach(omission -> terminal.out().println("snippets: " + omission));
        }
        return ExitStatus.CLEAN;
    }
}
