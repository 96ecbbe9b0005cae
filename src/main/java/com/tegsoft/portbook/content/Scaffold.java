package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Content with a new entry whose texts are still to be written. Every other byte of its files is kept.
 *
 * @param files the new content of the changed files, by path
 * @param texts the texts to write: the file and the id of each
 * @param content the whole content, as it would be read
 */
public record Scaffold(Map<String, String> files, List<String> texts, Content content) {

    /** So many lines that two sides of a merge share do not split a conflict. */
    private static final int SAME_LINES = 3;

    private static final List<String> ORDER =
            List.of("name", "many", "aim", "for", "closed", "when", "restriction", "text");

    public Scaffold {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        texts = List.copyOf(texts);
    }

    /** Why it cannot be read; then nothing is written. */
    public List<Finding> faults() {
        return content.faults();
    }

    /**
     * A new entry in a section of the matrix.
     *
     * @param facts its lines in {@code matrix.yaml}, the first one with its id
     */
    public static Scaffold entry(ContentFiles folder, Collection<String> interfaceTexts, String section, String facts) {
        var files = new TreeMap<String, String>();
        var id = facts.strip().split(":", 2)[0];
        var matrix = Insertion.into(section, Content.MATRIX, text(folder, Content.MATRIX));
        var after = matrix.neighbour(id, sameDirection(id, facts));
        files.put(Content.MATRIX, matrix.with(facts, after));
        var names = new ArrayList<String>();
        var content = ContentReader.read(with(folder, files), interfaceTexts);
        for (var texts : content.texts().values()) {
            var missing = missing(content, texts, section + "." + id + ".");
            if (texts.language().complete() && !missing.isEmpty()) {
                var own = Insertion.into(section, texts.file(), text(folder, texts.file()));
                var place = after.filter(other ->
                                texts.root().deepest(section).entry(other).isPresent())
                        .or(() -> own.neighbour(id, any -> true));
                files.put(texts.file(), own.with(lines(id, missing), place));
                missing.forEach(name -> names.add(texts.file() + ": " + section + "." + id + "." + name));
            }
        }
        return new Scaffold(files, names, ContentReader.read(with(folder, files), interfaceTexts));
    }

    /** Whether an entry has the direction of the new one, if it has one: inbound and outbound services are grouped. */
    private static Predicate<Node> sameDirection(String id, String facts) {
        var added = YamlReader.read(new Source(Content.MATRIX, facts)).value();
        var direction = direction(added.deepest(id));
        return entry -> direction(entry).equals(direction);
    }

    private static Optional<String> direction(Node entry) {
        return entry.entry("direction")
                .map(Node.Entry::value)
                .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "");
    }

    private static List<String> missing(Content content, Texts texts, String prefix) {
        return content.textIds().required().stream()
                .filter(id -> id.startsWith(prefix) && texts.find(id).isEmpty())
                .map(id -> id.substring(prefix.length()))
                .sorted(Comparator.comparing(
                        (String name) -> ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size()))
                .toList();
    }

    /**
     * The lines of empty texts, with comments that name the entry: git splits a conflict at four lines that both sides
     * have, and two new entries would no longer be whole.
     */
    private static String lines(String id, List<String> names) {
        var lines = new ArrayList<>(List.of("  " + id + ":"));
        var last = "";
        for (var name : names) {
            var parts = name.split("\\.", 2);
            if (parts.length == 2 && !parts[0].equals(last)) {
                lines.add("    " + parts[0] + ":");
            }
            last = parts[0];
            lines.add("  ".repeat(parts.length + 1) + parts[parts.length - 1] + ": \"\"");
        }
        lines.add("    # end of " + id);
        for (var i = SAME_LINES + 1; i < lines.size() - 1; i += SAME_LINES + 1) {
            lines.add(i, "    # " + id);
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * A new language whose texts are all still to be written; until then readers see the source language.
     *
     * @param facts its line in {@code site.yaml}
     */
    public static Scaffold language(ContentFiles folder, Collection<String> interfaceTexts, String facts) {
        var code = facts.strip().split(":", 2)[0];
        var before = ContentReader.read(folder, interfaceTexts);
        var source = before.sourceTexts().orElseThrow();
        var lines = new StringBuilder("# Texts by id; empty texts are shown in the source language.\n");
        empty(source.root(), "", lines);
        var files = new TreeMap<String, String>();
        var site = Insertion.into("languages", Content.SITE, text(folder, Content.SITE));
        files.put(Content.SITE, site.with(facts, site.last()));
        files.put(code + "/texts.yaml", lines.toString());
        var names = source.entries().keySet().stream()
                .map(id -> code + "/texts.yaml: " + id)
                .toList();
        return new Scaffold(files, names, ContentReader.read(with(folder, files), interfaceTexts));
    }

    private static void empty(Node node, String indent, StringBuilder lines) {
        var texts = ((Node.Mapping) node)
                .entries().stream()
                        .filter(entry -> !(entry.value() instanceof Node.Sequence)); // Each language has its own.
        texts.forEach(entry -> {
            var nested = entry.value() instanceof Node.Mapping;
            lines.append(indent.isEmpty() ? "\n" : "")
                    .append(indent)
                    .append(entry.key().text())
                    .append(nested ? ":\n" : ": \"\"\n");
            if (nested) {
                empty(entry.value(), indent + "  ", lines);
            }
        });
    }

    private static ContentFiles with(ContentFiles folder, Map<String, String> texts) {
        var files = new TreeMap<>(folder.files());
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ContentFiles(files);
    }

    private static String text(ContentFiles folder, String path) {
        return folder.file(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
