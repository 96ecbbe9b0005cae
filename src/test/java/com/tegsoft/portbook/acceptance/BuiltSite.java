package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site that can be built.
 *
 * @param arguments those of the command that builds it, without {@code --out}
 * @param files the hash of each of its files by path, as a build that nobody killed writes them
 */
record BuiltSite(List<String> arguments, SortedMap<String, String> files) {

    private static final List<String> NOT_OF_THE_SITE = List.of(".portbook-lock", "CNAME", "shop/index.html");

    /** The hash of each file below a folder by path, without the lock and what is somebody else's; none if there is no folder. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    hashes.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
                }
            }
        }
        hashes.keySet().removeAll(NOT_OF_THE_SITE);
        return hashes;
    }

    /** The paths of the files that are not as in this site, are missing, or are none of its files. */
    SortedSet<String> difference(Map<String, String> found) {
        var paths = new TreeSet<>(files.keySet());
        paths.addAll(found.keySet());
        paths.removeIf(path -> Objects.equals(files.get(path), found.get(path)));
        return paths;
    }
}
