package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Optional;

/**
 * Something that is left out of a snippet.
 *
 * @param lack what the platform cannot express; empty: the port is for specific sources only, and the permit is for any
 */
public record Omission(Permit permit, Optional<Platform.Capability> lack) {

    /** Id of the service that needs it. */
    public String service() {
        return permit.service();
    }

    /** For headers and messages. */
    @Override
    public String toString() {
        return permit
                + lack.map(word -> ": cannot express " + EnumNames.of(word)).orElse(": for specific sources only");
    }
}
