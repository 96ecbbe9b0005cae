package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of bad input, each a {@link Fixture} with exactly what is found in {@code findings.txt}. */
class BadInputTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    static Stream<Path> fixtures() throws IOException {
        try (var folders = Files.list(FIXTURES)) {
            return folders.sorted().toList().stream();
        }
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void gives_exactly_its_findings_and_soon(Path fixture) throws IOException {
        var findings = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> findings(fixture));
        assertThat(findings).isNotEmpty();
        Golden.assertSame(
                fixture.resolve("findings.txt"),
                findings.stream().map(BadInputTest::line).collect(Collectors.joining()));
    }

    private static List<Finding> findings(Path fixture) throws IOException {
        return Checks.findings(ContentReader.read(Fixture.folder(fixture), Set.of("ui.rows")));
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
