package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Location;
import java.util.List;
import java.util.Optional;

/** A part of a YAML file with its location. Every scalar is text; its own value type parses it. */
public sealed interface Node {

    Location at();

    record Scalar(String text, Location at) implements Node {}

    record Sequence(List<Node> items, Location at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, Location at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
        }
    }

    record Entry(Scalar key, Node value) {}

    /** The entry of a mapping, or empty if this is not a mapping or does not have the key. */
    default Optional<Entry> entry(String key) {
        return Optional.empty();
    }

    /** The node at a path of keys; if a step is missing, the deepest node that exists. */
    default Node deepest(String... path) {
        var node = this;
        for (var key : path) {
            var next = node.child(key);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    /**
     * The location of the key (or list item) at the end of a path; if a step is missing, of the deepest one that
     * exists.
     */
    default Location whereIs(String... path) {
        var node = this;
        var at = at();
        for (var key : path) {
            var entry = node.entry(key);
            var next = node.child(key);
            if (next.isEmpty()) {
                return at;
            }
            node = next.get();
            at = entry.map(e -> e.key().at()).orElse(node.at());
        }
        return at;
    }

    private Optional<Node> child(String key) {
        if (this instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(item ->
                            item instanceof Scalar scalar && scalar.text().equals(key))
                    .findFirst()
                    .or(() -> Optional.of(key)
                            .filter(k -> k.matches("\\d{1,6}"))
                            .map(Integer::valueOf)
                            .filter(i -> i < sequence.items().size())
                            .map(sequence.items()::get));
        }
        return entry(key).map(Entry::value);
    }
}
