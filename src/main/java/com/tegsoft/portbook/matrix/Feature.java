package com.tegsoft.portbook.matrix;

import java.util.List;

/**
 * Something that a customer uses or not.
 *
 * @param excludes features that cannot be used together with it; it need not be said for them too
 */
public record Feature(Id id, List<Id> excludes) {
    public Feature {
        excludes = List.copyOf(excludes);
    }
}
