package com.tegsoft.portbook.content;

import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.yaml.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bytes of the content folder by path, read once, so that everything after that is a function of values.
 *
 * @param files paths relative to the folder, with forward slashes, sorted
 * @param outside paths of links that lead out of the folder, which are not followed: a pull request must not publish a file
 *     of the machine that builds
 */
public record ContentFiles(SortedMap<String, byte[]> files, SortedSet<String> outside) {

    private static final Set<String> ENDINGS = Set.of("yaml", "md", "lock");

    /** Deep enough for {@code <lang>/pages/<page>.md}. */
    private static final int DEPTH = 3;

    public ContentFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        outside = Collections.unmodifiableSortedSet(new TreeSet<>(outside));
    }

    /** Files that are not on a disk, or have no links among them. */
    public ContentFiles(SortedMap<String, byte[]> files) {
        this(files, new TreeSet<>());
    }

    public static ContentFiles of(Map<String, byte[]> files) {
        return new ContentFiles(new TreeMap<>(files));
    }

    /**
     * Reads every YAML and Markdown file, every edition, and the lock of the translations.
     *
     * @throws IOException if the folder or a file in it cannot be read
     */
    public static ContentFiles load(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        var real = folder.toRealPath(); // A symbolic link means the folder that it leads to.
        var files = new TreeMap<String, byte[]>();
        var outside = new TreeSet<String>();
        try (var walk = Files.walk(real, DEPTH)) {
            for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                var path = real.relativize(file).toString().replace('\\', '/');
                if (isContent(path) && file.toRealPath().startsWith(real)) {
                    files.put(path, read(file));
                } else if (isContent(path)) {
                    outside.add(path);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new ContentFiles(files, outside);
    }

    /** One byte more than the limit is enough to reject the file; a huge file is never kept in memory. */
    private static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SourceReader.MAX_BYTES + 1);
        }
    }

    static boolean isContent(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return ENDINGS.contains(ending)
                || path.equals(AddressRecord.PATH)
                || (path.startsWith(Edition.FOLDER) && ending.equals("json"));
    }

    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
