package com.tegsoft.portbook.matrix;

import java.util.List;

/**
 * Ports that only programs of one machine use among themselves. No firewall sees them, so nothing is opened for them.
 *
 * @param components the parts of the product on whose machines they are used; empty: the server
 * @param ports with numbers, in the order of the matrix
 */
public record LocalPorts(Id id, List<Id> components, List<Port> ports) {
    public LocalPorts {
        components = List.copyOf(components);
        ports = List.copyOf(ports);
    }

    /** Its components, or the server. */
    public List<Id> own() {
        return Service.own(components);
    }
}
