package com.tegsoft.portbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a site is to be written to, checked before anything is built: a wrong folder name must not fill a
 * folder that contains something else.
 *
 * @param own folders that no site may be, be in, or contain, by description
 * @param outer folders that a site may be in, but neither be nor contain
 */
record OutputFolder(Path folder, Map<String, Path> own, Map<String, Path> outer) {

    /**
     * A folder for a site.
     *
     * @param inputs the folders that the site is built from
     * @param home the user's home folder
     */
    static OutputFolder of(Path folder, List<Path> inputs, Path home) throws IOException {
        var own = new LinkedHashMap<String, Path>();
        var outer = new LinkedHashMap<String, Path>();
        for (var input : inputs) {
            var real = real(input);
            own.put("the folder `%s`, which the site is built from".formatted(real), real);
            repository(real).ifPresent(root -> {
                Stream.of("src", ".git")
                        .forEach(name ->
                                own.put("the folder `%s` of the repository".formatted(name), root.resolve(name)));
                outer.put("the repository `%s`".formatted(root), root);
            });
        }
        outer.put("your home folder", real(home));
        return new OutputFolder(real(folder), own, outer);
    }

    /** The path without links, even if its last parts do not exist yet. */
    private static Path real(Path path) throws IOException {
        var place = path.toAbsolutePath().normalize();
        var there = existing(place);
        return there.toRealPath().resolve(there.relativize(place)).normalize();
    }

    private static Path existing(Path place) {
        var there = place;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static Optional<Path> repository(Path below) {
        return Stream.iterate(below, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
    }

    /**
     * Rejects a folder that is a file, belongs to something else or cannot be written to.
     *
     * @throws PublishException with the remedy
     */
    void verify() throws PublishException, IOException {
        var there = existing(folder);
        if (!Files.isDirectory(there)) {
            throw new PublishException("`%s` is a file; choose a folder for the site with --out".formatted(there));
        }
        if (folder.getParent() == null) {
            throw refused("it is the root of the file system");
        }
        for (var other : own.entrySet()) {
            if (folder.startsWith(other.getValue()) || other.getValue().startsWith(folder)) {
                throw refused(relation(other));
            }
        }
        for (var other : outer.entrySet()) {
            if (other.getValue().startsWith(folder)) {
                throw refused(relation(other));
            }
        }
        if (!Files.isWritable(there)) {
            var reason =
                    Files.getFileStore(there).isReadOnly() ? "it is on a read-only file system" : "permission denied";
            throw new PublishException("cannot write to `%s`: %s; choose a folder that can be written to with --out"
                    .formatted(folder, reason));
        }
    }

    private String relation(Map.Entry<String, Path> other) {
        if (folder.equals(other.getValue())) {
            return "it is " + other.getKey();
        }
        return (folder.startsWith(other.getValue()) ? "it is inside " : "it contains ") + other.getKey();
    }

    private PublishException refused(String why) {
        return new PublishException(
                "the site cannot be written to `%s`: %s; choose a separate folder, such as --out site"
                        .formatted(folder, why));
    }
}
