package com.tegsoft.portbook.matrix;

import java.util.Optional;

/**
 * A server setting that changes a port, or a number that ports are computed from.
 *
 * @param defaultRange {@link PortRange#UNSET} without a default: each customer sets the port; of a computed setting what
 *     its formula gives for the defaults
 * @param formula how it follows from other settings; empty: customers set it
 */
public record Setting(Id id, PortRange defaultRange, Optional<Formula> formula) {

    /** A setting that customers set. */
    public Setting(Id id, PortRange defaultRange) {
        this(id, defaultRange, Optional.empty());
    }
}
