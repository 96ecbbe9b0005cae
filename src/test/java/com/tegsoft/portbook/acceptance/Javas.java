package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every Java on this machine that can run the jar, where Debian has them. */
final class Javas {

    private Javas() {}

    /** Folders to be a JAVA_HOME, sorted. */
    static List<Path> homes() throws IOException {
        try (var homes = Files.list(Path.of("/usr/lib/jvm"))) {
            return homes.filter(home -> !Files.isSymbolicLink(home))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .toList();
        }
    }
}
