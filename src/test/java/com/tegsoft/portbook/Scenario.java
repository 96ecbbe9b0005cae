package com.tegsoft.portbook;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.tegsoft.portbook.content.Fixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that plays commands. Its file {@code command} holds one command line a line; every folder in it is the frozen
 * product with the folder's files over it, as a {@link Fixture}; other files are copied as they are. In a command,
 * {@code {folder}} is where all of it stands, so {@code {folder}/content} is always there. The transcript holds what each
 * command printed ({@code 2>} before what went to standard error), its exit status, and how the folders changed.
 */
final class Scenario {

    private static final Path PRODUCT = Product.CONTENT;

    private final Path recipe;
    private final Path folder;
    private final Map<String, Map<String, byte[]>> contents = new TreeMap<>();
    private final StringBuilder transcript = new StringBuilder();

    private Scenario(Path recipe, Path folder) {
        this.recipe = recipe;
        this.folder = folder;
    }

    /** Plays a scenario in an empty folder; returns its transcript, the same on every machine. */
    static String play(Path recipe, Path folder) throws IOException {
        var scenario = new Scenario(recipe, folder);
        scenario.prepare();
        for (var line : Files.readAllLines(recipe.resolve("command"))) {
            scenario.run(line);
        }
        scenario.compare();
        return scenario.transcript.toString();
    }

    private void prepare() throws IOException {
        contents.put("content", files(PRODUCT));
        try (var list = Files.list(recipe)) {
            for (var entry : list.sorted().toList()) {
                var name = entry.getFileName().toString();
                if (Files.isDirectory(entry)) {
                    var files = files(PRODUCT);
                    Fixture.lay(entry, files);
                    contents.put(name, files);
                } else if (!name.equals("command") && !name.equals("expected.txt")) {
                    Files.copy(entry, folder.resolve(name));
                }
            }
        }
        for (var content : contents.entrySet()) {
            for (var file : content.getValue().entrySet()) {
                var path = folder.resolve(content.getKey()).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    private void run(String line) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = Arrays.stream(line.split(" +", -1))
                .map(word -> word.replace("{folder}", folder.toString()))
                .toArray(String[]::new);
        var status =
                Main.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false), arguments);
        transcript.append(transcript.length() == 0 ? "" : "\n");
        transcript.append("$ portbook ").append(line).append('\n').append(anywhere(out));
        anywhere(err)
                .lines()
                .forEach(text -> transcript.append("2> ").append(text).append('\n'));
        transcript.append("exit ").append(status).append('\n');
    }

    private String anywhere(StringWriter printed) {
        var text = printed.toString().replace("\r\n", "\n").replace(folder.toString(), "{folder}");
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private void compare() throws IOException {
        for (var content : contents.entrySet()) {
            var before = content.getValue();
            var after = files(folder.resolve(content.getKey()));
            var names = new TreeMap<>(before);
            names.putAll(after);
            for (var name : names.keySet()) {
                difference(content.getKey() + "/" + name, lines(before.get(name)), lines(after.get(name)));
            }
        }
    }

    private void difference(String name, List<String> before, List<String> after) {
        UnifiedDiffUtils.generateUnifiedDiff(name, name, before, DiffUtils.diff(before, after), 1)
                .forEach(line -> transcript
                        .append(line.startsWith("@@") ? "@@" : line) // Where in the file would change with every text.
                        .append('\n'));
    }

    private static List<String> lines(byte @Nullable [] bytes) {
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, byte[]> files(Path below) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(below)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(below.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
