package com.tegsoft.portbook.matrix;

import java.util.Optional;

/**
 * Whose networks a customer gives: those of a role or system, or of the machine that a role is in one service.
 *
 * @param peer id of the role or system
 * @param service the service, if the role is a different machine in each
 */
public record Initiator(Id peer, Optional<Id> service) {

    /** The name of its networks: {@code end-user}, {@code system-database-access}. */
    public String id() {
        return service.map(id -> peer + "-" + id).orElseGet(peer::value);
    }
}
