package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.yaml.EnumNames;

/** Something that the matrix requires but a platform cannot express. */
public record Omission(Permit permit, Platform.Capability lack) {

    /** Id of the service that needs it. */
    public String service() {
        return permit.service();
    }

    /** For headers and messages. */
    @Override
    public String toString() {
        return "%s: cannot express %s".formatted(permit, EnumNames.of(lack));
    }
}
