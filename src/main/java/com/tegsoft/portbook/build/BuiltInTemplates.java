package com.tegsoft.portbook.build;

import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /**
     * The platforms whose files are not those of portbook, which its own tests have tried.
     *
     * @throws IOException if a file of portbook cannot be read
     */
    static List<Platform> changed(Templates templates) throws IOException {
        var printing = new TreeMap<String, byte[]>();
        templates
                .platforms()
                .forEach(platform -> printing.putAll(templates.files().ofPlatform(platform)));
        var changed = changed(printing);
        return templates.platforms().stream()
                .filter(platform -> !Collections.disjoint(
                        changed, templates.files().ofPlatform(platform).keySet()))
                .toList();
    }

    /**
     * The paths of those files that are not portbook's own, byte for byte; each is compared once.
     *
     * @throws IOException if one of them cannot be read
     */
    static SortedSet<String> changed(SortedMap<String, byte[]> files) throws IOException {
        var changed = new TreeSet<String>();
        for (var file : files.entrySet()) {
            try (var own = BuiltInTemplates.class.getResourceAsStream("/" + FOLDER + "/" + file.getKey())) {
                if (own == null || !Arrays.equals(own.readAllBytes(), file.getValue())) {
                    changed.add(file.getKey());
                }
            }
        }
        return changed;
    }
}
