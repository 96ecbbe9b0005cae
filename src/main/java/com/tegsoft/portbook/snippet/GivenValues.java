package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Matrix;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that a customer gives together. What is refused because another is not yet in place is tried again after it, so
 * their order does not matter.
 *
 * @param values with all that are accepted
 * @param refused why the others are not, by their names
 */
public record GivenValues(Values values, Map<String, IllegalArgumentException> refused) {

    public GivenValues {
        refused = new LinkedHashMap<>(refused);
    }

    /**
     * Changes values together, in whatever order they are accepted.
     *
     * @param given what is to be changed, with its new text
     */
    public static GivenValues of(Values before, Matrix matrix, Map<String, String> given) {
        var values = before;
        var refused = new LinkedHashMap<String, IllegalArgumentException>();
        var left = given;
        var tried = given.size() + 1;
        while (!left.isEmpty() && left.size() < tried) {
            tried = left.size();
            refused.clear();
            for (var value : left.entrySet()) {
                try {
                    values = values.with(matrix, value.getKey(), value.getValue());
                } catch (IllegalArgumentException e) {
                    refused.put(value.getKey(), e);
                }
            }
            left = new LinkedHashMap<>(left);
            left.keySet().retainAll(refused.keySet());
        }
        return new GivenValues(values, refused);
    }

    /**
     * The values with all changes.
     *
     * @throws IllegalArgumentException if any is refused: why the first is
     */
    public Values accepted() {
        refused.values().stream().findFirst().ifPresent(reason -> {
            throw reason;
        });
        return values;
    }
}
