package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.json.UnexpectedJson;
import java.util.ArrayList;
import java.util.List;

/**
 * What the list of all files says of one of them.
 *
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 */
public record ManifestLine(String path, int size, String sha256) {

    /**
     * The lines of a list.
     *
     * @throws UnreadableArtefact if it is none
     */
    public static List<ManifestLine> read(byte[] json) {
        try {
            var lines = new ArrayList<ManifestLine>();
            var document = JsonObject.read(json);
            for (var path : document.names()) {
                var entry = document.object(path);
                lines.add(new ManifestLine(path, entry.number("size"), entry.text("sha256")));
            }
            return lines;
        } catch (UnexpectedJson e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    /** For messages. */
    @Override
    public String toString() {
        return "%s, %s bytes, SHA-256 %s".formatted(path, size, sha256);
    }
}
