package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Comparator;
import java.util.Locale;

/** A transport and a port or range: {@code 443/tcp}, {@code 10000-20000/udp}. */
public record Port(Transport transport, PortRange range) implements Comparable<Port> {

    /** Reads what {@link #toString} writes. */
    public static Port parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a port with its transport: " + text);
        }
        return new Port(
                EnumNames.parse(Transport.class, text.substring(slash + 1)), PortRange.parse(text.substring(0, slash)));
    }

    public boolean overlaps(Port other) {
        return transport == other.transport && range.overlaps(other.range);
    }

    @Override
    public int compareTo(Port other) {
        return Comparator.comparing(Port::range).thenComparing(Port::transport).compare(this, other);
    }

    @Override
    public String toString() {
        return range + "/" + transport.name().toLowerCase(Locale.ROOT);
    }
}
