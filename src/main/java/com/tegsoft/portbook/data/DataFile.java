package com.tegsoft.portbook.data;

import com.tegsoft.portbook.path.SitePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A download, and what it must say.
 *
 * @param path below {@code site/}
 * @param bytes not copied, so they must not be changed
 * @param facts what the format's reader must find, in any order; empty for a file that says nothing about ports
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DataFile(String path, byte[] bytes, Optional<List<?>> facts) {

    /** A file that says something about ports. */
    public DataFile(String path, byte[] bytes, List<?> facts) {
        this(path, bytes, Optional.of(List.copyOf(facts)));
    }

    /** The JSON Schema of a format, which says nothing about ports: a resource of this package. */
    static DataFile schema(String name) {
        try (var in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
            return new DataFile(SitePaths.data(name), in.readAllBytes(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
