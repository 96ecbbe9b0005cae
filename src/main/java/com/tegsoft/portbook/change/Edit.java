package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.matrix.MatrixWriter;
import com.tegsoft.portbook.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A difference in one entry of a matrix, whatever it means: all edits together turn the old matrix into the new one.
 *
 * @param section {@code services}, {@code hosts}, {@code edition} …
 * @param id the entry of the section; empty if the section is a single value
 * @param before its nodes; empty: it did not exist
 * @param after its nodes; empty: it no longer exists
 */
public record Edit(String section, String id, Optional<Node> before, Optional<Node> after) {

    /** Facts that are already covered by the flows. */
    private static final Set<String> TOLD_BY_FLOWS =
            Set.of("direction", "source", "roles", "hosts", "ports", "port", "addresses", "address");

    /** Ports that stay inside one machine are in no flow. */
    private static final String NOT_OPENED = "local-ports";

    private static final Pattern LISTED = Pattern.compile("^(ports|addresses) ");

    /**
     * A fact that differs.
     *
     * @param path its path inside the entry, like {@code ports 443/tcp protocol}
     * @param before empty: it did not exist
     * @param after empty: it no longer exists
     */
    public record Field(String path, String before, String after) {}

    static List<Edit> between(Matrix before, Matrix after) {
        var old = entries(MatrixWriter.write(before));
        var now = entries(MatrixWriter.write(after));
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> edit(key, Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key))))
                .filter(edit -> !edit.before.equals(edit.after))
                .toList();
    }

    private static Edit edit(String key, Optional<Node> before, Optional<Node> after) {
        var parts = key.split(" ", -1);
        return new Edit(parts[0], parts[1], before, after);
    }

    /** The entries of all sections by section and id. */
    private static SortedMap<String, Node> entries(Node.Mapping root) {
        var entries = new TreeMap<String, Node>();
        for (var section : root.entries()) {
            var name = section.key().text();
            if (section.value() instanceof Node.Mapping mapping) {
                mapping.entries()
                        .forEach(entry -> entries.put(name + " " + entry.key().text(), entry.value()));
            } else {
                entries.put(name + " ", section.value());
            }
        }
        return entries;
    }

    /** The matrix after some edits. */
    public static Matrix apply(Matrix old, Collection<Edit> edits) {
        var entries = entries(MatrixWriter.write(old));
        for (var edit : edits) {
            var key = edit.section + " " + edit.id;
            edit.after.ifPresentOrElse(node -> entries.put(key, node), () -> entries.remove(key));
        }
        var root = new LinkedHashMap<String, List<Node.Entry>>();
        var values = new ArrayList<Node.Entry>();
        entries.forEach((key, node) -> {
            var parts = key.split(" ", -1);
            if (parts[1].isEmpty()) {
                values.add(entry(parts[0], node));
            } else {
                root.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(entry(parts[1], node));
            }
        });
        root.forEach((name, section) -> values.add(entry(name, MatrixWriter.mapping(section))));
        return MatrixReader.read(MatrixWriter.mapping(values)).value();
    }

    private static Node.Entry entry(String name, Node value) {
        return new Node.Entry(new Node.Scalar(name, value.at()), value);
    }

    /** The facts that differ and do not concern firewalls. */
    public List<Field> fields() {
        var old = leaves(before);
        var now = leaves(after);
        var paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> section.equals(NOT_OPENED)
                        || !TOLD_BY_FLOWS.contains(path.substring(path.lastIndexOf(' ') + 1)))
                .filter(path -> !LISTED.matcher(path).find() || (has(old, path) && has(now, path)))
                .map(path -> new Field(path, old.getOrDefault(path, ""), now.getOrDefault(path, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    /** Whether the port or address in a path exists; those that were added or removed as a whole are covered by the flows. */
    private static boolean has(Map<String, String> leaves, String path) {
        var item = path.substring(0, path.lastIndexOf(' '));
        return leaves.containsKey(item + " port") || leaves.containsKey(item + " address");
    }

    private static Map<String, String> leaves(Optional<Node> node) {
        var leaves = new TreeMap<String, String>();
        node.ifPresent(n -> collect(n, "", leaves));
        return leaves;
    }

    private static void collect(Node node, String path, Map<String, String> leaves) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(entry.value(), (path + " " + entry.key().text()).strip(), leaves));
        } else if (node instanceof Node.Sequence sequence) {
            var names = new ArrayList<String>();
            for (var item : sequence.items()) {
                var name = name(item);
                names.add(name);
                if (item instanceof Node.Mapping) {
                    collect(item, path + " " + name, leaves);
                }
            }
            leaves.put(path, String.join(", ", names));
        } else {
            leaves.put(path, ((Node.Scalar) node).text());
        }
    }

    /** An item of a list is identified by its text, or by its first field: a port, an address. */
    private static String name(Node item) {
        return item instanceof Node.Mapping mapping
                ? ((Node.Scalar) mapping.entries().get(0).value()).text()
                : ((Node.Scalar) item).text();
    }
}
