package com.tegsoft.portbook.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Nodes as JSON; every scalar is a string, as it was read. */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private CanonicalJson() {}

    /** The one form for hashes (RFC 8785): keys sorted, no space, no line break. */
    public static String compact(Node node) {
        return MAPPER.writeValueAsString(value(node, TreeMap::new));
    }

    /** The form for people and for version control: keys in their own order, one a line, a line break at the end. */
    public static String pretty(Node node) {
        return PRETTY.writeValueAsString(value(node, LinkedHashMap::new)) + "\n";
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
