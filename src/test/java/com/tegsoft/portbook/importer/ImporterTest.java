package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Folders with a page, each with everything that is found in it ({@code findings.txt}), the draft made of it ({@code
 * draft.yaml}), and the defects that are known to be in it ({@code defects.tsv}: number, place, finding, why).
 */
class ImporterTest {

    private static final Path PAGES = Path.of("src/test/resources/import");

    /** The defects of the product's earlier page that a program can see. */
    private static final Stream<IntStream> MECHANICAL = Stream.of(
            IntStream.rangeClosed(1, 5),
            IntStream.of(7),
            IntStream.rangeClosed(10, 14),
            IntStream.rangeClosed(16, 21),
            IntStream.rangeClosed(24, 26),
            IntStream.rangeClosed(29, 38),
            IntStream.rangeClosed(41, 44));

    static Stream<Path> pages() throws IOException {
        try (var folders = Files.list(PAGES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void finds_exactly_what_is_wrong_with_a_page(Path folder) throws IOException {
        Golden.assertSame(
                folder.resolve("findings.txt"),
                read(folder).findings().stream().map(ImporterTest::line).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void drafts_a_matrix_that_the_strict_reader_accepts(Path folder) throws IOException {
        var draft = read(folder).draft();
        Golden.assertSame(folder.resolve("draft.yaml"), draft);
        var tree = YamlReader.read(new Source("matrix.yaml", draft));
        assertThat(tree.findings()).isEmpty();
        assertThat(MatrixReader.read(tree.value()).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tegsoft", "lumen"})
    void finds_every_known_defect_at_its_place(String page) throws IOException {
        var found = read(PAGES.resolve(page)).findings().stream()
                .map(finding -> finding.at().line() + ":" + finding.at().column() + " " + finding.check())
                .toList();
        assertThat(defects(page)).isNotEmpty().allSatisfy(defect -> assertThat(found)
                .contains(defect.finding()));
    }

    @Test
    void knows_all_mechanical_defects_of_the_earlier_page() throws IOException {
        assertThat(defects("tegsoft").stream().map(Defect::number).distinct())
                .containsExactlyElementsOf(MECHANICAL
                        .flatMap(IntStream::boxed)
                        .map("S%02d"::formatted)
                        .toList());
    }

    @Test
    void finds_nothing_in_a_good_page() throws IOException {
        assertThat(read(PAGES.resolve("clean")).findings()).isEmpty();
    }

    @Test
    void every_rule_is_seen_at_work() throws IOException {
        var seen = pages().flatMap(folder -> read(folder).findings().stream())
                .map(Finding::check)
                .toList();
        assertThat(ImportRules.all()).hasSizeGreaterThan(25).allSatisfy(rule -> {
            assertThat(seen).contains(rule.id());
            assertThat(rule.why()).endsWith(".");
        });
    }

    @Test
    void html_and_text_of_one_table_give_the_same_draft() {
        var text = """
                Beacon Ports
                Inbound ports
                Service | Protocol | Port | Role | Purpose |
                Map | HTTPS | TCP-443, TCP-8443 | Driver, Operator | Browsing |
                """;
        var html = """
                <h1>Beacon Ports</h1><h2>Inbound ports</h2><table><tr><th>Service<th>Protocol<th>Port<th>Role<th>Purpose
                <tr><td>Map<td>HTTPS<td>443/tcp<br>8443/tcp<td><ul><li>Driver</li><li>Operator</li></ul><td>Browsing</table>
                """;
        assertThat(read(html).draft()).isEqualTo(read(text).draft()).contains("443/tcp, protocol: https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<table><tr><td>",
                "a | b |",
                "| | | |",
                "Ports\nPort | |\nTCP-99999 | |",
                "<p>&nbsp;</p>"
            })
    void takes_any_page(String page) {
        var imported = read(page);
        assertThat(imported.findings()).isNotEmpty();
        assertThat(imported.draft()).contains("services:");
    }

    @Test
    void bytes_that_are_no_text_are_a_finding() {
        assertThat(Importer.read("page", new byte[] {(byte) 0xff, 0}).findings())
                .anyMatch(finding ->
                        finding.check().equals("encoding") && finding.at().equals(Location.startOf("page")));
    }

    private record Defect(String number, String finding) {}

    private static List<Defect> defects(String page) throws IOException {
        return Files.readAllLines(PAGES.resolve(page).resolve("defects.tsv")).stream()
                .map(line -> line.split("\t", 4))
                .map(fields -> new Defect(fields[0], fields[1] + " " + fields[2]))
                .toList();
    }

    private static Importer.Imported read(String page) {
        return Importer.read("page", page.getBytes(StandardCharsets.UTF_8));
    }

    private static Importer.Imported read(Path folder) {
        try (var files = Files.list(folder)) {
            var page = files.filter(file -> file.getFileName().toString().startsWith("page."))
                    .findFirst()
                    .orElseThrow();
            return Importer.read(page.getFileName().toString(), Files.readAllBytes(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Finding finding) {
        return "%s-%s:%s %s: %s%n"
                .formatted(
                        finding.at(),
                        finding.at().endLine(),
                        finding.at().endColumn(),
                        finding.check(),
                        finding.message());
    }
}
