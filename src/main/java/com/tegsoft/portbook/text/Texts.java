package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All texts of a language by id, where the id is the path in its file: {@code services.web-access.name}.
 *
 * @param file path relative to the content folder
 * @param entries in the order of the file
 * @param aliases other words by which readers look for something
 * @param root the nodes of the file
 */
public record Texts(Language language, String file, Map<String, Entry> entries, List<Aliases> aliases, Node root) {

    /** A text and its place. */
    public record Entry(String text, Location at, Location keyAt) {}

    public Texts {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        aliases = List.copyOf(aliases);
    }

    public Optional<String> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::text);
    }

    /** Other words for something, such as {@code services.web-access}. */
    public List<String> alsoOf(String owner) {
        return aliases.stream()
                .filter(list -> list.owner().equals(owner))
                .flatMap(list -> list.words().stream())
                .map(Entry::text)
                .toList();
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
        var aliases = new ArrayList<Aliases>();
        collect(root, root.at(), "", entries);
        entries.keySet().removeIf(id -> Aliases.ID.matcher(id).matches()); // A text, which its shape has reported.
        collect(root, "", aliases);
        if (!language.complete()) {
            entries.values().removeIf(entry -> entry.text().isEmpty());
        }
        return new Texts(language, file, entries, aliases, root);
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

    private static void collect(Node node, String id, List<Aliases> aliases) {
        if (node instanceof Node.Sequence list && Aliases.ID.matcher(id).matches()) {
            var words = list.items().stream()
                    .filter(Node.Scalar.class::isInstance)
                    .map(Node.Scalar.class::cast)
                    .map(item -> new Entry(item.text(), item.at(), item.at()));
            aliases.add(Aliases.of(id, words.toList()));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> collect(
                            entry.value(),
                            id.isEmpty()
                                    ? entry.key().text()
                                    : id + "." + entry.key().text(),
                            aliases));
        }
    }
}
