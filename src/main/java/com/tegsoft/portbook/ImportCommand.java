package com.tegsoft.portbook;

import com.tegsoft.portbook.importer.Importer;
import com.tegsoft.portbook.publish.ContentFile;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook import page.html}: somebody else's port table becomes a draft matrix and a list of its defects. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads an HTML or text page with port tables, drafts a matrix and says what is wrong with the page.")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PAGE", description = "an HTML or plain-text page with port tables")
    private Path page = Path.of("page");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the draft goes, never over another file (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("matrix-draft.yaml");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private FindingPrinter format = FindingPrinter.TEXT;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, PublishException {
        var name = page.toString().replace('\\', '/');
        var imported = Importer.read(name, read());
        ContentFile.create(out, imported.draft());
        format.print(new Build.Outcome.Refused(imported.findings(), Map.of(name, imported.page())), terminal);
        terminal.err().println("the draft is in `%s`".formatted(out));
        return imported.findings().isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
    }

    /** One byte past the limit is enough for the page to be refused. */
    private byte[] read() throws IOException {
        try (var in = Files.newInputStream(page)) {
            return in.readNBytes(SourceReader.MAX_BYTES + 1);
        }
    }
}
