package com.tegsoft.portbook.generated;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries one generated product; if it fails, the smallest that still does stays in {@code target/generated/SEED}. */
final class ProductTrial {

    private static final Path KEPT = Path.of("target/generated");
    private static final int TRIES = 150;
    private static final LimitedPlatforms TEMPLATES = LimitedPlatforms.make();

    private ProductTrial() {}

    static void of(long seed) {
        var genome = Genome.of(seed);
        failure(genome).ifPresent(failure -> {
            var smallest = new Shrinker(ProductTrial::failure, TRIES).shrink(genome, failure);
            var kept = KEPT.resolve(Long.toString(seed));
            delete(kept);
            var said = Theorem.failure(smallest, kept, TEMPLATES.of(seed)).orElse(failure);
            fail("seed %s, %s: %s%nThe smallest product that fails is in %s:%n%s"
                    .formatted(seed, said.stage(), said.said(), kept, smallest));
        });
    }

    private static Optional<Failure> failure(Genome genome) {
        try {
            var folder = Files.createTempDirectory("generated");
            try {
                return Theorem.failure(genome, folder, TEMPLATES.of(genome.seed()));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
