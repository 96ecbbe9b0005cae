package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.snippet.GivenValues;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.snippet.ValuesFile;
import com.tegsoft.portbook.verify.host.HostInspection;
import com.tegsoft.portbook.verify.host.Installation;
import com.tegsoft.portbook.yaml.LineEnds;
import com.tegsoft.portbook.yaml.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook verify-host sockets.txt}: whether a server listens on any port that the matrix does not have. */
@Command(
        name = "verify-host",
        description = {
            "Compares the listening sockets of a server with the inbound ports of the matrix.",
            "",
            "It reads what `ss -tulpn` or `netstat -tulpn` printed on the server. Sockets on loopback addresses, which no "
                    + "other machine can reach, are ignored."
        },
        exitCodeList = {
            "0:every socket that other machines can reach is in the matrix, and is needed with the features in use",
            "1:findings: sockets of which that is not true, or lines that are not understood",
            "2:wrong usage, or a file that cannot be read",
            "3:internal error of portbook"
        },
        footer = {
            "",
            "Examples:",
            "  ss -tulpn > sockets.txt",
            "  portbook verify-host sockets.txt --set rtp-range=30000-31000",
            "  portbook verify-host sockets.txt --values values.yaml",
            "  portbook verify-host sockets.txt --component server-node",
            "  portbook verify-host sockets.txt --without-feature recording"
        })
public final class VerifyHostCommand implements Callable<Integer> {

    /** A longer list was not printed by one machine. */
    private static final int MAX_BYTES = 4 << 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "file with what `ss -tulpn` printed on the server")
    private Path file = Path.of("file");

    @Option(
            names = "--set",
            paramLabel = "SETTING=PORT",
            description = "the port or range of a setting on this server, if it is not the default; can be repeated")
    private final Map<String, String> set = new LinkedHashMap<>();

    @Mixin
    private final ValuesOption valuesFile = new ValuesOption();

    @Option(
            names = "--component",
            paramLabel = "ID",
            description =
                    "the part of the product that the server is, where there are several; can be repeated if it is more "
                            + "than one")
    private final List<String> components = new ArrayList<>();

    @Mixin
    private final FeatureOptions features = new FeatureOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "how findings are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private FindingPrinter format = FindingPrinter.TEXT;

    @Mixin
    private final FolderOptions options = new FolderOptions();

    public VerifyHostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var source = source();
        var inputs = options.inputs();
        var templates = inputs.loadTemplates();
        var content = Build.read(inputs, templates);
        if (!content.faults().isEmpty()) {
            FindingPrinter.TEXT.print(new CheckResult(content.faults(), content.sources()), inputs.content(), terminal);
            return ExitStatus.FINDINGS;
        }
        var matrix = content.matrix();
        var given = valuesFile.read(matrix, templates.platforms());
        if (given.isWrong()) {
            FindingPrinter.TEXT.print(given.faults(), terminal);
            return ExitStatus.FINDINGS;
        }
        var inspection = HostInspection.of(source, services(matrix), installation(matrix, given.values()));
        format.print(new CheckResult(inspection.findings(), Map.of(source.file(), source)), terminal);
        terminal.err()
                .println("%s of the ports that other machines can reach are in the matrix"
                        .formatted(inspection.documented().size()));
        if (!inspection.unused().isEmpty()) {
            terminal.err().println("nothing listens on: " + String.join(", ", inspection.unused()));
        }
        return inspection.findings().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    /** The services of those parts of the product that run on the server. */
    private Collection<Service> services(Matrix matrix) throws InputException {
        var known = matrix.components().stream().map(Id::value).toList();
        for (var component : components) {
            if (!known.contains(component)) {
                throw new InputException("--component: unknown component `%s`; %s"
                        .formatted(
                                component,
                                known.isEmpty()
                                        ? "the product is one server, so leave the option out"
                                        : Suggestion.among(known, component)));
            }
        }
        if (components.isEmpty() && !known.isEmpty()) {
            throw new InputException(
                    "this product has several parts; say with --component which of them the server is: %s"
                            .formatted(String.join(", ", known)));
        }
        return matrix.services(service ->
                known.isEmpty() || service.components().stream().map(Id::value).anyMatch(components::contains));
    }

    /** What options and a file of values say about the server. */
    private Installation installation(Matrix matrix, ValuesFile file) throws InputException {
        try {
            return new Installation(values(matrix, file).settings(), features.unused(matrix, file.without()));
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private Values values(Matrix matrix, ValuesFile file) throws InputException {
        var values = file.applied(Values.documentation(matrix), matrix);
        for (var one : set.entrySet()) {
            if (!values.settings().containsKey(one.getKey())) {
                throw new InputException("--set: unknown setting `%s`; %s"
                        .formatted(
                                one.getKey(), Suggestion.among(values.settings().keySet(), one.getKey())));
            }
        }
        var given = GivenValues.of(values, matrix, set);
        var refused = given.refused().entrySet().stream().findFirst();
        if (refused.isPresent()) {
            throw new InputException("--set %s: %s"
                    .formatted(refused.get().getKey(), refused.get().getValue().getMessage()));
        }
        return given.values();
    }

    private Source source() throws IOException {
        var input = new InputFile(file);
        var bytes = input.bytes(MAX_BYTES);
        if (bytes.length > MAX_BYTES) {
            throw new InputException(
                    "`%s` is larger than 4 MiB; write what `ss -tulpn` prints on one server".formatted(input.place()));
        }
        return new Source(input.name(), LineEnds.unified(new String(bytes, StandardCharsets.UTF_8)));
    }
}
