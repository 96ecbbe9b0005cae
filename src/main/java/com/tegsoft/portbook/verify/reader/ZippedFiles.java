package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Files in a ZIP file, as Java's own reader finds them from its beginning; sizes and checksums must be right. */
public final class ZippedFiles {

    private ZippedFiles() {}

    /**
     * A file.
     *
     * @param name path with forward slashes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record ZippedFile(String name, byte[] bytes) {}

    /**
     * All files, in their order.
     *
     * @throws UnreadableArtefact if it is damaged
     */
    public static List<ZippedFile> read(byte[] zip) {
        var files = new ArrayList<ZippedFile>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.add(new ZippedFile(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException e) { // The latter for a name that is not UTF-8.
            throw new UnreadableArtefact("it is no sound ZIP file: " + e.getMessage());
        }
        return files;
    }
}
