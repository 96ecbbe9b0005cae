package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import java.util.List;
import java.util.Optional;

/**
 * The ports of a row, and what in it looks like ports but cannot be drafted.
 *
 * @param drafted with their transports
 * @param unstated numbers without a transport anywhere
 * @param impossible numbers that are written like ports, but are none
 * @param portless protocols without ports
 * @param open words that say that a port is not known in advance, or any
 * @param sourcePorts ports of the initiator
 * @param alone transports without a number
 * @param settable ranges that a port can be set to: those in brackets behind it
 * @param unclear what computes ports in a way that is not drafted
 */
public record RowPorts(
        List<RowPort> drafted,
        List<PortMention> unstated,
        List<SourceSpan> impossible,
        List<PortlessMention> portless,
        List<SourceSpan> open,
        List<SourcePort> sourcePorts,
        List<SourceSpan> alone,
        List<PortMention> settable,
        List<SourceSpan> unclear) {

    /**
     * A port of a row.
     *
     * @param direction of its column
     * @param assumed whether its transport is the usual one of its protocol, and not on the page
     */
    public record RowPort(PortMention mention, Optional<Direction> direction, boolean assumed) {

        /** What two columns of a row that say the same again have in common. */
        record Identity(List<Port> ports, Optional<Direction> direction) {}
    }

    public RowPorts {
        drafted = List.copyOf(drafted);
        unstated = List.copyOf(unstated);
        impossible = List.copyOf(impossible);
        portless = List.copyOf(portless);
        open = List.copyOf(open);
        sourcePorts = List.copyOf(sourcePorts);
        alone = List.copyOf(alone);
        settable = List.copyOf(settable);
        unclear = List.copyOf(unclear);
    }

    List<PortMention> mentions() {
        return drafted.stream().map(RowPort::mention).toList();
    }

    /** The protocols without ports that a matrix can say. */
    List<PortlessMention> draftedPortless() {
        return portless.stream().filter(mention -> !mention.ports().isEmpty()).toList();
    }

    /** How many things in it could be ports. */
    public int candidates() {
        return drafted.size() + unstated.size() + impossible.size() + unclear.size();
    }
}
