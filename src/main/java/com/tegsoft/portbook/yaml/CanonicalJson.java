package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.json.JsonLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Nodes as JSON; every scalar is a string, exactly as it was read. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The one form for hashes (RFC 8785): keys sorted, no space, no line break. */
    public static String compact(Node node) {
        return JsonLayout.COMPACT.write(value(node, TreeMap::new));
    }

    /**
     * The form for people and for version control: keys in their own order, one per line, with a line break at the end.
     */
    public static String pretty(Node node) {
        return JsonLayout.ITEMS.write(value(node, LinkedHashMap::new)) + "\n";
    }

    private static Object value(Node node, Supplier<Map<String, Object>> empty) {
        if (node instanceof Node.Mapping mapping) {
            var map = empty.get();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), value(entry.value(), empty)));
            return map;
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(item -> value(item, empty)).toList()
                : ((Node.Scalar) node).text();
    }
}
