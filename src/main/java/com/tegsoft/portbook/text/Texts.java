package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All texts of a language by id, where the id is the path in its file: {@code services.web-access.name}.
 *
 * @param file path relative to the content folder
 * @param entries in the order of the file
 * @param root the nodes of the file
 */
public record Texts(Language language, String file, Map<String, Entry> entries, Node root) {

    /** A text and its place. */
    public record Entry(String text, Location at, Location keyAt) {}

    public Texts {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<String> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::text);
    }

    /** The place of a text, or the place to add it. */
    public Location whereIs(String id) {
        var at = root.whereIs(id.split("\\.", -1));
        return at.equals(root.at()) ? Location.startOf(file) : at;
    }

    /**
     * Flattens the nested mappings of a texts file; anything else has been reported by its shape. In a partial language an
     * empty text is one that is still to be written.
     */
    public static Texts of(Language language, String file, Node root) {
        var entries = new LinkedHashMap<String, Entry>();
        collect(root, root.at(), "", entries);
        if (!language.complete()) {
            entries.values().removeIf(entry -> entry.text().isEmpty());
        }
        return new Texts(language, file, entries, root);
    }

    private static void collect(Node node, Location keyAt, String id, Map<String, Entry> entries) {
        if (node instanceof Node.Scalar scalar) {
            entries.put(id, new Entry(scalar.text(), scalar.at(), keyAt));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> collect(
                            entry.value(),
                            entry.key().at(),
                            id.isEmpty()
                                    ? entry.key().text()
                                    : id + "." + entry.key().text(),
                            entries));
        }
    }
}
