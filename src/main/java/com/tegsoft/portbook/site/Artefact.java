package com.tegsoft.portbook.site;

import java.util.regex.Pattern;

/**
 * One file of the site, rendered and not yet written.
 *
 * @param path below {@code site/}: relative, forward slashes, lower-case ASCII, never {@code ..}
 * @param bytes the content; not copied, so nobody may change it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path only where it matters; copying 50 MB would cost more than it protects
public record Artefact(String path, byte[] bytes) {

    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/|\\.well-known/)*[A-Za-z0-9_.][A-Za-z0-9._-]*");

    public Artefact {
        if (!PATH.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }
}
