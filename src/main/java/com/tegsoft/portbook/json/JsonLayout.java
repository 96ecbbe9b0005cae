package com.tegsoft.portbook.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The line breaks of written JSON. */
public enum JsonLayout {

    /** No line breaks and no spaces. */
    COMPACT {
        @Override
        ObjectWriteContext context() {
            return ObjectWriteContext.empty();
        }
    },

    /** Before each field, so that a list of texts is on one line. */
    FIELDS {
        @Override
        ObjectWriteContext context() {
            return new Lines(new DefaultPrettyPrinter().withObjectIndenter(LINES));
        }
    },

    /** Before each field and each item, so that changes are visible line by line. */
    ITEMS {
        @Override
        ObjectWriteContext context() {
            return new Lines(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
        }
    };

    private static final JsonFactory STREAMS = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    abstract ObjectWriteContext context();

    /**
     * A value as JSON, without a line break at its end.
     *
     * @param value a text, number, boolean, list, or map with text keys, nested
     * @throws IllegalArgumentException if it is or contains anything else
     */
    public String write(Object value) {
        var text = new StringWriter();
        try (var json = STREAMS.createGenerator(context(), text)) {
            write(value, json);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            fields.forEach((name, field) -> {
                json.writeName((String) name);
                write(field, json);
            });
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("not a plain value: " + value.getClass());
        }
    }

    private static final class Lines extends ObjectWriteContext.Base {

        private final PrettyPrinter printer;

        Lines(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
