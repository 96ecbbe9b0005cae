package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of all files that a build wrote: it tells the next build which files Portbook wrote, and a customer which
 * build a file came from.
 *
 * @param files by path
 */
record Manifest(SortedMap<String, Entry> files) {

    static final String PATH = SitePaths.MANIFEST;

    /**
     * A written file.
     *
     * @param size bytes
     * @param sha256 lower-case hexadecimal
     */
    record Entry(long size, String sha256) {
        static Entry of(byte[] bytes) {
            return new Entry(bytes.length, Sha256.hex(bytes));
        }
    }

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest of(Collection<Artefact> artefacts) {
        return new Manifest(artefacts.parallelStream()
                .collect(Collectors.toMap(
                        Artefact::path, artefact -> Entry.of(artefact.bytes()), Manifest::twice, TreeMap::new)));
    }

    private static Entry twice(Entry one, Entry other) {
        throw new IllegalStateException("two artefacts with the same path: " + one + other);
    }

    /** One line per file, so that two builds are easy to compare. */
    Artefact artefact() {
        var lines = files.entrySet().stream()
                .map(file -> "  \"%s\": {\"size\": %s, \"sha256\": \"%s\"}"
                        .formatted(
                                file.getKey(),
                                file.getValue().size(),
                                file.getValue().sha256()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        return new Artefact(PATH, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The list of an earlier build, or an empty one. */
    static Manifest read(Path folder, String name) throws PublishException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return new Manifest(new TreeMap<>());
        }
        try {
            var files = new TreeMap<String, Entry>();
            var json = JsonObject.read(Files.readAllBytes(file));
            for (var path : json.names()) {
                var entry = json.object(path);
                files.put(
                        new Artefact(path, new byte[0]).path(), new Entry(entry.number("size"), entry.text("sha256")));
            }
            return new Manifest(files);
        } catch (IOException | UnexpectedJson | IllegalArgumentException e) {
            throw new PublishException(
                    "`%s` cannot be read (%s), so portbook cannot tell which files it wrote; restore the file, or build into an empty folder"
                            .formatted(
                                    file,
                                    e instanceof IOException io
                                            ? DiskTrouble.of(io).reason()
                                            : e.getMessage()),
                    e);
        }
    }
}
