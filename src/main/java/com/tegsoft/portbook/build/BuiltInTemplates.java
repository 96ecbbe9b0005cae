package com.tegsoft.portbook.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/** The templates in portbook's jar, for content that has none of its own. */
public final class BuiltInTemplates {

    private static final String FOLDER = "templates";

    private BuiltInTemplates() {}

    /**
     * Their folder; it is in the jar's own file system, which stays open until the program ends.
     *
     * @throws IOException if the jar cannot be read
     */
    public static Path folder() throws IOException {
        var found = Objects.requireNonNull(BuiltInTemplates.class.getResource("/" + FOLDER), FOLDER);
        try {
            if (!found.getProtocol().equals("jar")) {
                return Path.of(found.toURI());
            }
            var source = BuiltInTemplates.class.getProtectionDomain().getCodeSource();
            var jar = Path.of(source.getLocation().toURI());
            return FileSystems.newFileSystem(jar).getPath("/" + FOLDER);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
