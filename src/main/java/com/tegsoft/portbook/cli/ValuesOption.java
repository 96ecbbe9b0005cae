package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.ValuesFile;
import com.tegsoft.portbook.yaml.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for a file with a customer's values. */
final class ValuesOption {

    private static final int MAX_BYTES = 1 << 20;

    @Option(
            names = "--values",
            paramLabel = "FILE",
            description = "file with your own values, as My network on the site saves it; what is set by other options"
                    + " takes precedence")
    private @Nullable Path file;

    /**
     * The values of a file.
     *
     * @param faults what is wrong with it; then there are no values
     */
    record Given(ValuesFile values, CheckResult faults) {
        boolean isWrong() {
            return !faults.findings().isEmpty();
        }
    }

    /** Reads the file that is named; without one there are no values. */
    Given read(Matrix matrix, List<Platform> platforms) throws IOException {
        if (file == null) {
            return given(new Source("", ""), ValuesFile.none(), List.of());
        }
        var input = new InputFile(file);
        var bytes = input.bytes(MAX_BYTES);
        if (bytes.length > MAX_BYTES) {
            var at = Location.startOf(input.name());
            return given(
                    new Source(input.name(), ""),
                    ValuesFile.none(),
                    List.of(new Finding(
                            "input-too-large", at, "the file has more than 1 MiB", "name a file with values only")));
        }
        var source = SourceReader.read(input.name(), bytes);
        if (!source.findings().isEmpty()) {
            return given(source.value(), ValuesFile.none(), source.findings());
        }
        var parsed = ValuesFile.parse(source.value(), matrix, platforms);
        return given(source.value(), parsed.value(), parsed.findings());
    }

    private static Given given(Source source, ValuesFile values, List<Finding> findings) {
        return new Given(values, new CheckResult(findings, Map.of(source.file(), source)));
    }
}
