package com.tegsoft.portbook.matrix;

import java.util.Optional;
import java.util.Set;

/**
 * What answers at the far end of a flow.
 *
 * @param protocol id of the application protocol spoken there
 * @param setting the server setting that moves the port; empty: the port is fixed
 * @param carries the part of a call that it carries, where the protocol does not say
 * @param because the doubts that are answered by a text
 */
public record Listener(
        Port port,
        Id protocol,
        Encryption encryption,
        Optional<Id> setting,
        Optional<CallPart> carries,
        Set<Doubt> because) {
    public Listener {
        because = Set.copyOf(because);
    }
}
