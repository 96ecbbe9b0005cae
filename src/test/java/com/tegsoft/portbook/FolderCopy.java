package com.tegsoft.portbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder's twin, to be broken by a test. */
public final class FolderCopy {

    private FolderCopy() {}

    /** Copies everything below a folder, which may be a link to one; returns the copy. */
    public static Path of(Path folder, Path to) throws IOException {
        var from = folder.toRealPath();
        try (var walk = Files.walk(from)) {
            for (var file : (Iterable<Path>) walk::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
