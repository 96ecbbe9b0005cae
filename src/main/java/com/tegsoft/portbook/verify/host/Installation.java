package com.tegsoft.portbook.verify.host;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.Map;
import java.util.Set;

/**
 * How the product is set up on a host.
 *
 * @param settings the ports of the server's settings, by their ids
 * @param unused features that are not used
 */
public record Installation(Map<String, PortRange> settings, Set<Id> unused) {
    public Installation {
        settings = Map.copyOf(settings);
        unused = Set.copyOf(unused);
    }
}
