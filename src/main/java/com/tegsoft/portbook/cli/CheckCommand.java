package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code portbook check}: checks the content, writes nothing. */
@Command(
        name = "check",
        description = {
            "Checks the content; writes nothing.",
            "",
            "Reports every mistake in facts, texts and translations with its file, line and remedy. `portbook explain "
                    + "NAME` explains why a check exists."
        },
        exitCodeList = {
            "0:no findings",
            "1:findings",
            "2:wrong usage, or a file or folder that cannot be read",
            "3:internal error of portbook"
        },
        footer = {"", "Example:", "  portbook check --format sarif > findings.sarif"})
public final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final FolderOptions options = new FolderOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "how findings are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
                "sarif is for code scanning, github for annotations in GitHub Actions, junit for test reports"
            })
    private FindingPrinter format = FindingPrinter.TEXT;

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "git revision; each of its editions must still exist, unchanged")
    private @Nullable String since;

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = options.inputs();
        var refused = since == null ? Build.check(inputs) : compare(inputs, since);
        format.print(refused, inputs.content(), terminal);
        return refused.findings().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private CheckResult compare(Build.Inputs inputs, String revision) throws IOException {
        var compared = Build.check(inputs, revision);
        compared.gap().ifPresent(gap -> terminal.err().println("portbook: " + gap));
        return compared.result();
    }
}
