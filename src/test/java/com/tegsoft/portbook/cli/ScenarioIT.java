package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.fixture.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands as their callers see them: folders, each a {@link Scenario} with its transcript in {@code expected.txt}. */
class ScenarioIT {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    @TempDir
    private Path folder;

    static Stream<Path> scenarios() throws IOException {
        try (var folders = Files.list(SCENARIOS)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void goes_as_written(Path scenario) throws IOException {
        Golden.assertSame(scenario.resolve("expected.txt"), Scenario.play(scenario, folder));
    }
}
