package com.tegsoft.portbook.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** An object as it was read; each accessor states the expected type of a field. */
public final class JsonObject {

    private static final JsonFactory STREAMS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Object> fields;

    private JsonObject(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * A document that is one object.
     *
     * @param utf8 RFC 8259, no field twice
     * @throws UnexpectedJson if it is anything else
     */
    public static JsonObject read(byte[] utf8) {
        try (var json = STREAMS.createParser(ObjectReadContext.empty(), utf8)) {
            json.nextToken();
            var document = value(json);
            if (json.nextToken() != null) {
                throw new UnexpectedJson("something follows the document");
            }
            return object("document", document);
        } catch (JacksonException e) {
            throw new UnexpectedJson(e.getOriginalMessage(), e);
        }
    }

    private static Object value(JsonParser json) {
        var token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            var fields = new LinkedHashMap<String, Object>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                var name = json.currentName();
                json.nextToken();
                fields.put(name, value(json));
            }
            return new JsonObject(fields);
        } else if (token == JsonToken.START_ARRAY) {
            var items = new ArrayList<Object>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        } else if (token == JsonToken.VALUE_STRING) {
            return json.getString();
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        } else {
            throw new UnexpectedJson("neither text, whole number, list nor object: " + json.getString());
        }
    }

    /** The names of all fields, in their order. */
    public Iterable<String> names() {
        return fields.keySet();
    }

    public String text(String field) {
        return text(field, required(field));
    }

    public List<String> texts(String field) {
        return list(field).stream().map(item -> text(field, item)).toList();
    }

    public int number(String field) {
        if (required(field) instanceof Integer number) {
            return number;
        }
        throw other(field, "a whole number", required(field));
    }

    public JsonObject object(String field) {
        return object(field, required(field));
    }

    public List<JsonObject> objects(String field) {
        return list(field).stream().map(item -> object(field, item)).toList();
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    private Object required(String field) {
        return Optional.ofNullable(fields.get(field))
                .orElseThrow(() -> new UnexpectedJson("`%s` is missing".formatted(field)));
    }

    private List<?> list(String field) {
        if (required(field) instanceof List<?> items) {
            return items;
        }
        throw other(field, "a list", required(field));
    }

    private static String text(String field, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw other(field, "a text", value);
    }

    private static JsonObject object(String field, Object value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw other(field, "an object", value);
    }

    private static UnexpectedJson other(String field, String expected, Object value) {
        return new UnexpectedJson("`%s` is not %s: %s".formatted(field, expected, value));
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
