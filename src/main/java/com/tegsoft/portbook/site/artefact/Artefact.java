package com.tegsoft.portbook.site.artefact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rendered file of the site, before it is written.
 *
 * @param path below {@code site/}: relative, forward slashes, ASCII, never {@code ..}
 * @param bytes the content; not copied, so it must not be changed
 * @param expectation what must be found in it when it is read back; empty for a file that publishes no ports
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying 50 MB would cost more than it protects
public record Artefact(String path, byte[] bytes, Optional<Expectation> expectation) {

    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/|\\.well-known/)*[A-Za-z0-9_.][A-Za-z0-9._-]*");

    public Artefact {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    /** Whether a file of the site may have this path. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches() && !path.contains("..");
    }

    /** A file that publishes no ports. */
    public Artefact(String path, byte[] bytes) {
        this(path, bytes, Optional.empty());
    }
}
