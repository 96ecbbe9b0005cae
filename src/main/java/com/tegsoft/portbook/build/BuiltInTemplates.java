package com.tegsoft.portbook.build;

import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /**
     * The platforms whose files are not those of portbook, which its own tests have tried.
     *
     * @throws IOException if a file of portbook cannot be read
     */
    static List<Platform> changed(Templates templates) throws IOException {
        var changed = new ArrayList<Platform>();
        for (var platform : templates.platforms()) {
            if (!contain(templates.files().ofPlatform(platform))) {
                changed.add(platform);
            }
        }
        return changed;
    }

    /**
     * Whether they have all of these files, byte for byte.
     *
     * @throws IOException if one of them cannot be read
     */
    static boolean contain(Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            try (var own = BuiltInTemplates.class.getResourceAsStream("/" + FOLDER + "/" + file.getKey())) {
                if (own == null || !Arrays.equals(own.readAllBytes(), file.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }
}
