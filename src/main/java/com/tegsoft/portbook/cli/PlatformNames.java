package com.tegsoft.portbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Names of the firewall platforms from the templates folder in the current folder, for command-line completion. */
final class PlatformNames implements Iterable<String> {

    private static final Path FOLDER = Path.of("templates", "snippets");

    @Override
    public Iterator<String> iterator() {
        if (!Files.isDirectory(FOLDER)) {
            return List.<String>of().iterator();
        }
        try (var platforms = Files.list(FOLDER)) {
            return platforms
                    .filter(Files::isDirectory)
                    .map(platform -> String.valueOf(platform.getFileName()))
                    .sorted()
                    .toList()
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
