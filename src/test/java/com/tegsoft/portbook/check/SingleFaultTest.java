package com.tegsoft.portbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault gives one finding. Each line of {@code single-faults.txt} is a fault in the sample product, which has a few more
 * rows here: the check that reports it, how often, the file, what stands there and what is put there instead. More than one
 * finding is right only where each of them needs an answer of its own, as in every language.
 */
class SingleFaultTest {

    private static final Path TABLE = Path.of("src/test/resources/checks/single-faults.txt");
    private static final ContentFiles PRODUCT = SampleRows.product();

    /** A fault, and what must be said of it. */
    record Fault(String check, int findings, String file, String before, String after) {

        static Fault parse(String line) {
            var cells = Arrays.stream(line.split("\\|"))
                    .map(cell -> cell.strip().replace("\\n", "\n").replace("~", " "))
                    .toList();
            return new Fault(
                    cells.get(0),
                    Integer.parseInt(cells.get(1)),
                    cells.get(2),
                    cells.get(3),
                    cells.size() > 4 ? cells.get(4) : "");
        }
    }

    static Stream<Fault> faults() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fault::parse);
    }

    @Test
    void the_product_without_a_fault_has_no_finding() {
        assertThat(findings(PRODUCT)).isEmpty();
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void gives_its_finding_and_no_echo(Fault fault) {
        gives(fault, new TreeMap<>(PRODUCT.files()));
    }

    /** Those that can be made while the matrix has the date of its last edition. */
    static Stream<Fault> releasedFaults() throws IOException {
        return faults().filter(fault -> !fault.before().contains("2026-03-01"));
    }

    @ParameterizedTest
    @MethodSource("releasedFaults")
    void nor_is_it_an_edition_that_was_not_released(Fault fault) {
        var files = new TreeMap<>(PRODUCT.files());
        files.computeIfPresent("matrix.yaml", (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("edition: 2026-03-01", "edition: 2026-02-01")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(findings(new ContentFiles(files))).isEmpty();
        gives(fault, files);
    }

    private static void gives(Fault fault, SortedMap<String, byte[]> files) {
        var text = new String(files.get(fault.file()), StandardCharsets.UTF_8);
        assertThat(text.split(Pattern.quote(fault.before()), -1))
                .as("stands once")
                .hasSize(2);
        files.put(fault.file(), text.replace(fault.before(), fault.after()).getBytes(StandardCharsets.UTF_8));
        assertThat(findings(new ContentFiles(files)).stream()
                        .map(finding -> finding.check() + ": " + finding.at() + " " + finding.message())
                        .toList())
                .hasSize(fault.findings())
                .allSatisfy(finding ->
                        assertThat(fault.check().split(" ")).contains(finding.substring(0, finding.indexOf(':'))));
    }

    private static List<Finding> findings(ContentFiles folder) {
        return Checks.findings(SampleRows.read(Sample.reviewed(folder)));
    }
}
