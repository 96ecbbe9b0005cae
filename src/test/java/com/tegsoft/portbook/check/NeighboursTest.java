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
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one check alone says of a fault and of what is next to a fault. Each line of {@code neighbours.txt} is an edit of
 * the sample product with more rows: the check, the file, what stands there, what is put there instead (several with {@code
 * ;;} between them, and so their files, if these differ), and where the check finds what; nothing if it finds nothing.
 */
class NeighboursTest {

    private static final Path TABLE = Path.of("src/test/resources/checks/neighbours.txt");
    private static final ContentFiles PRODUCT = SampleRows.product();

    /** An edit, and what a check says of it. */
    record Neighbour(String check, List<String> files, List<String> before, List<String> after, String said) {

        static Neighbour parse(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Neighbour(
                    cells.get(0), parts(cells.get(1)), parts(cells.get(2)), parts(cells.get(3)), cells.get(4));
        }

        private static List<String> parts(String cell) {
            return List.of(cell.replace("\\n", "\n").replace("~", " ").split(" ;; "));
        }

        private String file(int edit) {
            return files.get(Math.min(edit, files.size() - 1));
        }

        /** All edits are made in what stood there, none in what another has put there. */
        String edited(String file, String text) {
            var marked = text;
            for (var i = 0; i < before.size(); i++) {
                if (file(i).equals(file)) {
                    assertThat(text.split(Pattern.quote(before.get(i)), -1))
                            .as("stands once")
                            .hasSize(2);
                    marked = marked.replace(before.get(i), "@" + i + "@");
                }
            }
            for (var i = 0; i < after.size(); i++) {
                marked = marked.replace("@" + i + "@", after.get(i));
            }
            return marked;
        }

        @Override
        public String toString() {
            return "%s: `%s` for `%s`".formatted(check, after, before);
        }
    }

    static Stream<Neighbour> neighbours() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Neighbour::parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void a_check_finds_the_fault_and_not_its_neighbour(Neighbour neighbour) {
        var files = new TreeMap<>(PRODUCT.files());
        for (var file : neighbour.files()) {
            var text = new String(files.get(file), StandardCharsets.UTF_8);
            files.put(file, neighbour.edited(file, text).getBytes(StandardCharsets.UTF_8));
        }
        var found = Checks.find(neighbour.check())
                .orElseThrow()
                .find(SampleRows.read(new ContentFiles(files)))
                .toList();
        assertThat(said(found)).isEqualTo(neighbour.said());
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        "%s:%s %s".formatted(finding.at().line(), finding.at().column(), finding.message()))
                .collect(Collectors.joining("; "));
    }
}
