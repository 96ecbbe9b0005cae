package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.matrix.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sample product with a few more rows, and an edition of it that differs in nothing but its date. */
final class SampleRows {

    private static final Path ROWS = Path.of("src/test/resources/checks/rows");
    private static final Set<String> TEXTS = Set.of("ui.rows");

    private SampleRows() {}

    /** Its content folder, whose translations are all accepted. */
    static ContentFiles product() {
        var files = new TreeMap<>(Sample.folder(new Example(List.of())).files());
        for (var file : List.of("matrix.yaml", "en/texts.yaml", "tr/texts.yaml")) {
            files.put(file, bytes(withRows(file, new String(files.get(file), StandardCharsets.UTF_8))));
        }
        var today = files.get("matrix.yaml");
        var earlier = new String(today, StandardCharsets.UTF_8).replace("edition: 2026-03-01", "edition: 2026-02-01");
        files.put("matrix.yaml", bytes(earlier));
        var content = ContentReader.read(new ContentFiles(files), TEXTS);
        var released = Edition.of(content.matrix(), content.addresses(), Optional.empty());
        files.put("matrix.yaml", today);
        files.put("editions/2026-02-01.json", bytes(released.text()));
        return Sample.reviewed(new ContentFiles(files));
    }

    /** A folder of that kind. */
    static Content read(ContentFiles folder) {
        return ContentReader.read(folder, TEXTS);
    }

    private static String withRows(String file, String text) {
        try {
            var whole = text;
            for (var addition :
                    Files.readString(ROWS.resolve(file.replace('/', '-'))).split("(?m)^@", -1)) {
                var lines = addition.split("\n", 2);
                whole = lines.length < 2 ? whole : whole.replace("\n" + lines[0] + "\n", "\n" + addition);
            }
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
