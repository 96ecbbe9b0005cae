package com.tegsoft.portbook.importer.document;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The XML parts of a ZIP file, by name. What is damaged, or larger than a port table can be, is left out. */
final class ZipParts {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("xl/.*\\.(?:xml|rels)");
    private static final int MOST_PARTS = 2_000;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] zip) {
        var parts = new TreeMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (var entry : Collections.list(file.getEntries())) {
                if (!NAME.matcher(entry.getName()).matches() || left == 0 || parts.size() > MOST_PARTS) {
                    continue;
                }
                try (var in = file.getInputStream(entry)) {
                    var bytes = in.readNBytes(left);
                    left -= bytes.length;
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return parts; // Damaged: what came before counts, and a page without ports is reported.
        }
        return parts;
    }
}
