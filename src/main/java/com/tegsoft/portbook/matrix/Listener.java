package com.tegsoft.portbook.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The port and protocol that a flow connects to.
 *
 * @param exposure which sources may connect, if the port has a decision of its own; otherwise that of its service holds
 * @param protocol id of the application protocol used there
 * @param setting the server setting that changes the port; empty: the port is fixed
 * @param formula how the port is computed, if that setting is
 * @param carries the part of a call that it carries, if the protocol does not determine it
 * @param fromPort the source port or range that its connections come from; empty: any, as usual
 * @param oneOf the alternative of its service that it belongs to: one of them is opened; empty: it is opened with each of them
 * @param condition when it is used, in addition to the condition of its service
 * @param because the doubts that are answered by a text
 */
public record Listener(
        Port port,
        Optional<Exposure> exposure,
        Id protocol,
        Encryption encryption,
        Optional<Id> setting,
        Optional<Formula> formula,
        Optional<CallPart> carries,
        Optional<PortRange> fromPort,
        Optional<Id> oneOf,
        Condition condition,
        Set<Doubt> because) {
    public Listener {
        because = Set.copyOf(because);
    }

    /** The settings that a customer sets to change the port; none if it is fixed. */
    public List<Id> decidedBy() {
        return formula.map(Formula::inputs).orElseGet(() -> setting.stream().toList());
    }
}
