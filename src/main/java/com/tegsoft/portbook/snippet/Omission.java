package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.yaml.EnumNames;

/**
 * Something that the matrix requires but a platform cannot express.
 *
 * @param flow its description
 * @param service id of the service that needs it
 */
public record Omission(String flow, String service, Platform.Lack lack) {

    static Omission of(Permit permit, Platform.Lack lack) {
        return new Omission(permit.toString(), permit.service(), lack);
    }

    /** For headers, pages and messages. */
    @Override
    public String toString() {
        return "%s: cannot express %s".formatted(flow, EnumNames.of(lack));
    }
}
