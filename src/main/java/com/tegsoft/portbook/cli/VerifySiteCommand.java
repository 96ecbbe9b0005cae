package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.verify.published.Publication;
import com.tegsoft.portbook.verify.published.PublishedFolder;
import com.tegsoft.portbook.verify.published.ServedSite;
import com.tegsoft.portbook.verify.published.SiteInspection;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook verify-site https://docs.example.com/ports/}: whether what is published is what was built. */
@Command(
        name = "verify-site",
        description = {
            "Compares a published site with its own list of files (manifest.json) and its own matrix (data/matrix.json).",
            "",
            "It finds files that are missing, changed, left from an earlier build or from different builds, and, if "
                    + "the site is served, wrong types and headers. It needs neither content nor templates."
        },
        exitCodeList = {
            "0:the site is as it was built",
            "1:findings",
            "2:wrong usage, or nothing can be read there",
            "3:internal error of portbook"
        },
        footer = {
            "",
            "Examples:",
            "  portbook verify-site site",
            "  portbook verify-site https://docs.example.com/ports/ --headers"
        })
public final class VerifySiteCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PLACE", description = "folder of a site, or its address (http:// or https://)")
    private String place = "";

    @Option(
            names = "--headers",
            description = "the server must also send the headers that the site asks for; some hosts cannot")
    private boolean headers;

    public VerifySiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var result = inspected(publication());
        var failed =
                !result.findings().isEmpty() || (headers && !result.unsent().isEmpty());
        if (!result.findings().isEmpty()) {
            FindingPrinter.TEXT.print(new CheckResult(result.findings(), Map.of()), terminal);
        }
        result.foreign().forEach(path -> terminal.err().println("portbook: `%s` is not of this site".formatted(path)));
        result.unsent()
                .forEach(header -> terminal.err().println("portbook: the server does not send `%s`".formatted(header)));
        if (failed) {
            return ExitStatus.FINDINGS;
        }
        terminal.out().println("%s files are as they were built".formatted(result.files()));
        return ExitStatus.CLEAN;
    }

    private SiteInspection.Result inspected(Publication publication) throws IOException {
        try {
            return SiteInspection.of(publication);
        } catch (ConnectException | HttpTimeoutException e) {
            throw new InputException("`%s` does not answer; check the address".formatted(place));
        }
    }

    private Publication publication() throws InputException {
        if (place.matches("https?://.*")) {
            try {
                return ServedSite.at(URI.create(place));
            } catch (IllegalArgumentException e) {
                throw new InputException("`%s` is not an address: %s".formatted(place, e.getMessage()));
            }
        }
        var folder = Path.of(place);
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    "`%s` is not a folder; name the folder of a site, or its address with http:// or https://"
                            .formatted(folder.toAbsolutePath().normalize()));
        }
        return new PublishedFolder(folder);
    }
}
