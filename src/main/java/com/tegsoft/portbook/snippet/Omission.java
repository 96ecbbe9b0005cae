package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Optional;

/**
 * Something that is left out of a snippet.
 *
 * @param service id of the service that needs it
 * @param peer id of the role or host on the other side
 * @param place one network of that side, the name of a host without published addresses, or the setting that has no port yet
 * @param lack what the platform cannot express; empty: the port is for specific sources only, and the permit is for any
 */
public record Omission(
        Direction direction, Port port, String peer, String place, String service, Optional<Platform.Capability> lack) {

    static Omission of(Permit permit, Optional<Platform.Capability> lack) {
        return new Omission(
                permit.direction(), permit.port(), permit.peer(), permit.net().toString(), permit.service(), lack);
    }

    /** For headers and messages. */
    @Override
    public String toString() {
        if (lack.filter(Platform.Capability.UNSET::equals).isPresent()) {
            return "%s %s %s (%s): set %s first".formatted(EnumNames.of(direction), port, peer, service, place);
        }
        return "%s %s %s %s (%s)".formatted(EnumNames.of(direction), port, peer, place, service)
                + lack.map(word -> ": cannot express " + EnumNames.of(word)).orElse(": for specific sources only");
    }
}
