package com.tegsoft.portbook.data;

import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.yaml.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Shape} as JSON Schema, so that editors can complete and check the content. Draft 7 has the best support in
 * YAML language servers.
 */
public final class EditorSchema {

    private EditorSchema() {}

    /** The schema of a file with this shape, ending with a line feed. */
    public static String write(Shape root) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.putAll(schema(root));
        return JsonLayout.FIELDS.write(schema) + "\n";
    }

    private static Map<String, Object> schema(Shape shape) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", shape.about());
        if (shape instanceof Shape.Value value) {
            schema.put("type", "string");
            schema.put("pattern", whole(value));
        } else if (shape instanceof Shape.Choice choice) {
            schema.put("enum", choice.words());
        } else if (shape instanceof Shape.WordOr either) {
            schema.put("anyOf", List.of(Map.of("enum", List.of(either.word())), schema(either.other())));
        } else if (shape instanceof Shape.ListOf list) {
            schema.put("type", "array");
            schema.put("minItems", list.min());
            schema.put("uniqueItems", true);
            schema.put("items", schema(list.item()));
        } else if (shape instanceof Shape.MapOf map) {
            schema.put("type", "object");
            schema.put("minProperties", map.min());
            schema.put("propertyNames", Map.of("pattern", whole(map.key())));
            schema.put("additionalProperties", schema(map.value()));
        } else if (shape instanceof Shape.Fields fields) {
            fields(fields, schema);
        } else {
            schema.put("type", List.of("object", "string"));
        }
        return schema;
    }

    private static void fields(Shape.Fields fields, Map<String, Object> schema) {
        var properties = new LinkedHashMap<String, Object>();
        fields.fields().forEach((name, field) -> properties.put(name, schema(field.shape())));
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put(
                "required",
                fields.fields().entrySet().stream()
                        .filter(field -> field.getValue().required())
                        .map(Map.Entry::getKey)
                        .toList());
        schema.put("properties", properties);
    }

    /** JSON Schema searches for a pattern, the reader matches the whole text. */
    private static String whole(Shape.Value value) {
        return "^(?:" + value.pattern() + ")$";
    }
}
