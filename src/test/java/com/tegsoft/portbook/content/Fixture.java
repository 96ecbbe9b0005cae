package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder that holds the files which replace those of the sample content. An edit is a file {@code NAME.sed}: its first
 * line is replaced by the rest. An empty file {@code NAME.missing} takes a file away, {@code NAME.bytes} holds bytes in
 * hexadecimal, {@code NAME.repeat} a number and a text that is repeated so often.
 */
public final class Fixture {

    private Fixture() {}

    /** The sample with the fixture's files over it. */
    public static ContentFiles folder(Path fixture) throws IOException {
        var files = new TreeMap<>(Sample.folder(new Example(List.of())).files());
        lay(fixture, files);
        return new ContentFiles(files);
    }

    /** Lays the fixture's files over others. */
    public static void lay(Path fixture, Map<String, byte[]> files) throws IOException {
        try (var walk = Files.walk(fixture)) {
            for (var file : walk.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("findings.txt"))
                    .sorted()
                    .toList()) {
                put(files, fixture.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static void put(Map<String, byte[]> files, String path, byte[] bytes) {
        var name = path.replaceFirst("\\.(sed|missing|bytes|repeat)$", "");
        var text = new String(bytes, StandardCharsets.UTF_8);
        switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "missing" -> files.remove(name);
            case "bytes" -> files.put(name, HexFormat.of().parseHex(text.replaceAll("\\s", "")));
            case "repeat" -> files.put(name, repeated(text));
            case "sed" ->
                files.computeIfPresent(name, (key, old) -> edited(new String(old, StandardCharsets.UTF_8), text));
            default -> files.put(name, bytes);
        }
    }

    private static byte[] repeated(String recipe) {
        var lines = recipe.lines().toList();
        return lines.get(1).repeat(Integer.parseInt(lines.get(0))).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] edited(String old, String edit) {
        var before = edit.lines().findFirst().orElseThrow();
        var after = edit.substring(before.length() + 1).stripTrailing();
        assertThat(old).as("the sample holds what is edited").contains(before);
        return old.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }
}
