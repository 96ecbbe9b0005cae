package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A port or range, with its name and notation for firewalls.
 *
 * @param setting id of the server setting that changes it: the port is a parameter of the snippet
 * @param decidedBy ids of the settings that a customer sets to change it: that one, or those that it is computed from
 */
public record PortObject(Transport protocol, PortRange range, Optional<String> setting, List<String> decidedBy) {

    public PortObject {
        decidedBy = List.copyOf(decidedBy);
    }

    /** A port that is not computed. */
    public PortObject(Transport protocol, PortRange range, Optional<String> setting) {
        this(protocol, range, setting, setting.stream().toList());
    }

    /** {@code tcp}, {@code icmp}; {@code ip} for a protocol without ports. */
    public String transport() {
        return protocol.name().toLowerCase(Locale.ROOT);
    }

    public int first() {
        return range.first();
    }

    public int last() {
        return range.last();
    }

    public boolean single() {
        return range.isSingle();
    }

    /** Whether there is a port; if not, the first and last are the type of a message or the number of a protocol. */
    public boolean ported() {
        return protocol.hasPorts();
    }

    /**
     * {@code 443}, or the first and last port of a range with the separator of a platform; without ports the name of the
     * type or protocol, or its number if it has no name.
     */
    public String text(String separator) {
        if (!ported()) {
            return port().number();
        }
        return single() ? Integer.toString(first()) : first() + separator + last();
    }

    Port port() {
        return new Port(protocol, range);
    }

    /**
     * A descriptive name: {@code tcp-443}, {@code udp-10000-20000}, {@code ip-esp}, or {@code tcp-sip-port} if a setting changes it.
     */
    public String name() {
        return transport() + "-" + setting.orElse(text("-"));
    }
}
