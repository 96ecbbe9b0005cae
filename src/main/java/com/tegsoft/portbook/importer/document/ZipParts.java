package com.tegsoft.portbook.importer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The XML parts of a ZIP file, by name. What is damaged, or larger than a port table can be, is left out. */
final class ZipParts {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] zip) {
        var parts = new TreeMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var wanted =
                        entry.getName().startsWith("xl/") && entry.getName().matches(".*\\.(?:xml|rels)");
                var bytes = wanted ? in.readNBytes(left) : new byte[0];
                left -= bytes.length;
                if (left == 0 || parts.size() > MOST_PARTS) {
                    return parts;
                }
                if (wanted) {
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return parts; // Damaged: what came before counts, and a page without ports is reported.
        }
        return parts;
    }
}
