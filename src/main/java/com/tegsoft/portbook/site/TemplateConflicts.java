package com.tegsoft.portbook.site;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.source.Conflict;
import com.tegsoft.portbook.source.LineEnds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conflicts that a merge has left in a folder of templates; without a look they would be printed as they stand. */
public final class TemplateConflicts {

    private static final int START = 8_000;

    private TemplateConflicts() {}

    /**
     * The files that have one.
     *
     * @param named what to name the folder in the files' paths
     * @throws IOException if a file cannot be read
     */
    public static List<Source> in(Path folder, String named) throws IOException {
        var real = folder.toRealPath(); // A link to a folder is that folder.
        var conflicted = new ArrayList<Source>();
        try (var walk = Files.walk(real)) {
            for (var path : (Iterable<Path>) walk.sorted()::iterator) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    var below = real.relativize(path).toString().replace('\\', '/');
                    text(path)
                            .map(text -> new Source(named + "/" + below, text))
                            .filter(file -> !Conflict.in(file).isEmpty())
                            .ifPresent(conflicted::add);
                }
            }
        }
        return List.copyOf(conflicted);
    }

    /** What is in a file, if it is text: one with a NUL in its first bytes is not, for git either, which never merges it. */
    private static Optional<String> text(Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        for (var i = 0; i < Math.min(START, bytes.length); i++) {
            if (bytes[i] == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(LineEnds.unified(new String(bytes, StandardCharsets.UTF_8)));
    }
}
