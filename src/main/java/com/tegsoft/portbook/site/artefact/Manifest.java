package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import com.tegsoft.portbook.path.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of all files that a build wrote: it tells the next build which files Portbook wrote, and a customer which
 * build a file came from.
 *
 * @param files by path
 */
public record Manifest(SortedMap<String, Entry> files) {

    public static final String PATH = SitePaths.MANIFEST;

    /**
     * A written file.
     *
     * @param size bytes
     * @param sha256 lower-case hexadecimal
     */
    public record Entry(long size, String sha256) {
        public static Entry of(byte[] bytes) {
            return new Entry(bytes.length, Sha256.hex(bytes));
        }
    }

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Manifest of(Collection<Artefact> artefacts) {
        return new Manifest(artefacts.parallelStream()
                .collect(Collectors.toMap(
                        Artefact::path, artefact -> Entry.of(artefact.bytes()), Manifest::twice, TreeMap::new)));
    }

    private static Entry twice(Entry one, Entry other) {
        throw new IllegalStateException("two artefacts with the same path: " + one + other);
    }

    /** The hash of a file; empty if it is not listed. */
    public Optional<String> hash(String path) {
        return Optional.ofNullable(files.get(path)).map(Entry::sha256);
    }

    /** One line per file, so that two builds are easy to compare. */
    public Artefact artefact() {
        var lines = files.entrySet().stream()
                .map(file -> "  \"%s\": {\"size\": %s, \"sha256\": \"%s\"}"
                        .formatted(
                                file.getKey(),
                                file.getValue().size(),
                                file.getValue().sha256()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        return new Artefact(PATH, lines.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The list in a file.
     *
     * @throws UnexpectedJson if it is not JSON of that form
     * @throws IllegalArgumentException if it lists a file outside the site
     */
    public static Manifest parse(byte[] json) {
        var files = new TreeMap<String, Entry>();
        var document = JsonObject.read(json);
        for (var path : document.names()) {
            if (!Artefact.isPath(path)) {
                throw new IllegalArgumentException("not a path inside the site: " + path);
            }
            var entry = document.object(path);
            files.put(path, new Entry(entry.number("size"), entry.text("sha256")));
        }
        return new Manifest(files);
    }
}
