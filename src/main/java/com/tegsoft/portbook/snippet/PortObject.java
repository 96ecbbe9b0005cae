package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.Locale;
import java.util.Optional;

/**
 * A port or range, with its name and notation for firewalls.
 *
 * @param setting id of the server setting that changes it: the port is a parameter of the snippet
 */
public record PortObject(Transport protocol, PortRange range, Optional<String> setting) {

    /** {@code tcp} or {@code udp}. */
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

    /** {@code 443}, or the first and last port of a range with the separator of a platform. */
    public String text(String separator) {
        return single() ? Integer.toString(first()) : first() + separator + last();
    }

    /**
     * A descriptive name: {@code tcp-443}, {@code udp-10000-20000}, or {@code tcp-sip-port} if a setting changes it.
     */
    public String name() {
        return transport() + "-" + setting.orElse(text("-"));
    }
}
