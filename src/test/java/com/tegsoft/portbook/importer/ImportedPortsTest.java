package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much of real pages is understood. Each folder has a page, written after a published one of another vendor with
 * names replaced, and {@code ports.txt}: {@code LINE PORT/TRANSPORT [DIRECTION]} for each port on it, {@code LINE ?
 * WORDS} for what cannot be drafted and has to be named.
 */
class ImportedPortsTest {

    private static final Path PAGES = Path.of("src/test/resources/import");
    private static final double ENOUGH = 0.95;

    private record Wanted(int line, String port, String rest) {
        static Wanted of(String line) {
            var fields = line.split(" ", 3);
            return new Wanted(Integer.parseInt(fields[0]), fields[1], fields.length > 2 ? fields[2] : "");
        }

        boolean isPort() {
            return !port.equals("?");
        }
    }

    private record Drafted(String port, String direction) {}

    static Stream<Path> pages() throws IOException {
        try (var folders = Files.list(PAGES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("ports.txt"))).sorted().toList().stream();
        }
    }

    @Test
    void there_are_many_kinds_of_pages() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(pages().map(folder -> page(folder).getFileName().toString()).distinct())
                .contains("page.html", "page.md", "page.adoc", "page.csv", "page.txt", "page.rst");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nearly_all_ports_are_drafted_and_none_is_invented(Path folder) throws IOException {
        var drafted = drafted(read(folder));
        var known = wanted(folder).stream().map(Wanted::port).collect(Collectors.toSet());
        assertThat(drafted).extracting(Drafted::port).isSubsetOf(known);
        var ports = wanted(folder).stream().filter(Wanted::isPort).count();
        assertThat(ports - missing(folder, drafted).size()).isGreaterThanOrEqualTo((long) Math.floor(ENOUGH * ports));
    }

    @Test
    void of_all_pages_together_at_least_95_percent_are_drafted() throws IOException {
        var all = 0L;
        var missing = 0L;
        for (var folder : pages().toList()) {
            all += wanted(folder).stream().filter(Wanted::isPort).count();
            missing += missing(folder, drafted(read(folder))).size();
        }
        assertThat(all).isGreaterThan(180);
        assertThat((double) (all - missing) / all).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_is_not_drafted_is_named_at_its_line(Path folder) throws IOException {
        var imported = read(folder);
        var unsaid = Stream.concat(
                        missing(folder, drafted(imported)).stream(),
                        wanted(folder).stream().filter(wanted -> !wanted.isPort()))
                .filter(wanted -> imported.findings().stream().noneMatch(finding -> names(finding, wanted)));
        assertThat(unsaid).isEmpty();
    }

    /** The figures of all pages, one line each: what is on it, in the draft, and named because it is not. */
    @Test
    void each_page_has_the_counts_that_it_had() throws IOException {
        var table = new StringBuilder("page\tports\tdrafted\tnamed\n");
        for (var folder : pages().toList()) {
            var wanted = wanted(folder);
            var ports = wanted.stream().filter(Wanted::isPort).count();
            var missing = missing(folder, drafted(read(folder))).size();
            table.append(folder.getFileName()).append('\t').append(ports).append('\t');
            table.append(ports - missing)
                    .append('\t')
                    .append(wanted.size() - ports + missing)
                    .append('\n');
        }
        Golden.assertSame(Path.of("src/test/resources/import-counts.tsv"), table.toString());
    }

    private static boolean names(Finding finding, Wanted wanted) {
        var word = wanted.isPort() ? wanted.port().replaceAll("/.*", "") : wanted.rest();
        return finding.at().line() == wanted.line() && finding.message().contains(word);
    }

    /** The ports that the draft does not have as often as the page. */
    private static List<Wanted> missing(Path folder, List<Drafted> drafted) {
        var left = new ArrayList<>(drafted);
        return wanted(folder).stream()
                .filter(Wanted::isPort)
                .sorted((a, b) -> Boolean.compare(a.rest().isEmpty(), b.rest().isEmpty()))
                .filter(wanted -> left.stream()
                        .filter(port -> port.port().equals(wanted.port())
                                && Set.of("", port.direction()).contains(wanted.rest()))
                        .findFirst()
                        .map(left::remove)
                        .isEmpty())
                .toList();
    }

    private static List<Drafted> drafted(Importer.Imported imported) {
        var tree = YamlReader.read(new Source("matrix.yaml", imported.draft()));
        var matrix = MatrixReader.read(tree.value()).value();
        return Stream.concat(
                        matrix.services().values().stream().flatMap(service -> service.listeners().stream()
                                .map(listener -> new Drafted(
                                        listener.port().toString(),
                                        service.direction().name().toLowerCase(Locale.ROOT)))),
                        matrix.localPorts().values().stream().flatMap(local -> local.ports().stream()
                                .map(port -> new Drafted(port.toString(), "local"))))
                .toList();
    }

    private static List<Wanted> wanted(Path folder) {
        try (var lines = Files.lines(folder.resolve("ports.txt"))) {
            return lines.map(Wanted::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path page(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("page."))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Importer.Imported read(Path folder) throws IOException {
        var page = page(folder);
        return Importer.read(page.getFileName().toString(), Files.readAllBytes(page));
    }
}
