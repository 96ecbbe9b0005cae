package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.importer.Importer;
import com.tegsoft.portbook.publish.ContentFile;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.yaml.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook import page.html}: drafts a matrix from a page with port tables, and lists the page's defects. */
@Command(
        name = "import",
        description = {
            "Drafts a matrix from a page with port tables, and lists the page's defects and what the draft leaves out.",
            "Reads HTML, Markdown, AsciiDoc, reStructuredText, plain text, CSV and XLSX.",
            "",
            "The draft is a starting point, to be reviewed and completed by hand."
        },
        exitCodeList = {
            "0:the draft was written, no findings",
            "1:the draft was written; the page has findings",
            "2:wrong usage, or a file that cannot be read or written",
            "3:internal error of portbook"
        },
        footer = {"", "Example:", "  portbook import ports.html --out matrix-draft.yaml"})
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PAGE", description = "file with port tables")
    private Path page = Path.of("page");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "file for the draft; must not exist yet (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("matrix-draft.yaml");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "how findings are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private FindingPrinter format = FindingPrinter.TEXT;

    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, PublishException {
        var file = new InputFile(page);
        var imported = Importer.read(file.name(), file.bytes(SourceReader.MAX_BYTES));
        ContentFile.create(out, imported.draft());
        format.print(new CheckResult(imported.findings(), imported.sources()), terminal);
        terminal.err().println("draft written to `%s`".formatted(out));
        return imported.findings().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
