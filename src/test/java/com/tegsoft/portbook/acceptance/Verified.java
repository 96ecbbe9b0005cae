package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.snippet.Platform.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the tests of this run have seen of each platform's snippets: empty files below {@code target/verified/}. */
public final class Verified {

    private Verified() {}

    /** To be called at the end of a test that has passed for every file of a platform; the stronger label wins. */
    public static void record(String platform, Label label) {
        try {
            Files.createDirectories(run());
            Files.write(file(platform, label), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strongest label that this run has recorded. */
    static Label of(String platform) {
        return Stream.of(Label.values())
                .filter(label -> Files.exists(file(platform, label)))
                .findFirst()
                .orElse(Label.NOT_MACHINE_VERIFIED);
    }

    private static Path file(String platform, Label label) {
        return run().resolve(platform + "." + label.word());
    }

    /** Runs are apart, so that none inherits from the one before. */
    private static Path run() {
        return Path.of("target", "verified", System.getProperty("portbook.run", "by-hand"));
    }
}
