package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a firewall opens: a transport with a port or range ({@code 443/tcp}, {@code 10000-20000/udp}), a type of messages
 * ({@code icmp/echo-request}), a protocol without ports ({@code esp}, {@code ip/112}), or a port that each customer sets
 * ({@code udp}).
 *
 * @param range the ports, or the single number that the transport has instead
 */
public record Port(Transport transport, PortRange range) implements Comparable<Port> {

    private static final Comparator<Port> ORDER = Comparator.comparing(Port::hasPorts)
            .reversed()
            .thenComparing(Port::range)
            .thenComparing(Port::transport);

    private static final String REQUEST = "-request";
    private static final Pattern NUMBER = Pattern.compile("0|" + PortRange.NUMBER);

    /** Protocols of IP that are written in other ways: ICMP, TCP, UDP, ICMPv6 and SCTP. */
    private static final Set<Integer> TRANSPORTS = Set.of(1, 6, 17, 58, 132);

    /** Extension headers of IPv6, which firewalls skip. Source: IANA, IPv6 Extension Header Types. */
    private static final Set<Integer> HEADERS = Set.of(43, 44, 59, 60, 135, 139, 140);

    public Port {
        if (transport.hasPorts() ? range.first() == 0 && range.isSet() : !isNumber(transport, range)) {
            throw new IllegalArgumentException("not a port: " + transport + " " + range);
        }
    }

    static boolean isTransport(int protocol) {
        return TRANSPORTS.contains(protocol);
    }

    static boolean isHeader(int protocol) {
        return HEADERS.contains(protocol);
    }

    private static boolean isNumber(Transport transport, PortRange range) {
        return range.isSingle()
                && (transport == Transport.IP
                        ? range.last() > 0
                                && range.last() < 255
                                && !isTransport(range.last())
                                && !isHeader(range.last())
                        : NumberNames.name(transport, range.first()).isPresent());
    }

    /** Reads what {@link #toString} writes. */
    public static Port parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return Transport.withPorts().stream()
                    .filter(transport -> EnumNames.of(transport).equals(text))
                    .map(transport -> new Port(transport, PortRange.UNSET))
                    .findFirst()
                    .orElseGet(() -> of(Transport.IP, text));
        }
        var before = text.substring(0, slash);
        var after = text.substring(slash + 1);
        if (before.matches("[0-9].*")) {
            return new Port(EnumNames.parse(Transport.class, after), PortRange.parse(before));
        }
        var transport = EnumNames.parse(Transport.class, before);
        if (transport.hasPorts()) {
            throw new IllegalArgumentException("not a port with its transport: " + text);
        }
        return of(transport, after);
    }

    /** Reads what {@link #number} writes, or the number itself. */
    public static Port of(Transport transport, String number) {
        return new Port(
                transport,
                NumberNames.number(transport, number)
                        .map(PortRange::of)
                        .orElseGet(() -> number.equals("0") ? PortRange.of(0) : PortRange.parse(number)));
    }

    /**
     * What comes back: from a port or a protocol its own packets, for a request of ICMP the reply to it. Empty: nothing answers
     * such a message. Source: RFC 792, RFC 4443.
     */
    public Optional<Port> answer() {
        if (!transport.isIcmp()) {
            return Optional.of(this);
        }
        return Optional.of(number())
                .filter(name -> name.endsWith(REQUEST))
                .map(name -> of(transport, name.replace(REQUEST, "-reply")));
    }

    /** Reads the number or the name of what a transport has; empty if it has none such. */
    public static Optional<Port> find(Transport transport, String number) {
        return NumberNames.number(transport, number)
                .or(() -> NUMBER.matcher(number).matches() ? Optional.of(Integer.parseInt(number)) : Optional.empty())
                .map(PortRange::of)
                .filter(range -> transport.hasPorts() ? range.isSet() : isNumber(transport, range))
                .map(range -> new Port(transport, range));
    }

    /** The port or range, or the name of what the transport has instead: {@code 443}, {@code echo-request}, {@code esp}. */
    public String number() {
        return NumberNames.name(transport, range.first()).orElseGet(range::toString);
    }

    /** Whether it has a number of a port: neither something without ports, nor a port that each customer sets. */
    public boolean hasPorts() {
        return transport.hasPorts() && range.isSet();
    }

    /** Whether each customer sets it. */
    public boolean isUnset() {
        return transport.hasPorts() && !range.isSet();
    }

    public boolean overlaps(Port other) {
        return transport == other.transport && range.overlaps(other.range);
    }

    /** As readers know it: {@code TCP 443}, {@code ICMP echo-request}, {@code IP ESP}. */
    public String label() {
        return transport + " " + shown();
    }

    /** The number as readers know it. */
    public String shown() {
        return transport == Transport.IP ? number().toUpperCase(Locale.ROOT) : number();
    }

    /** Whether each of another's ports is one of these. */
    public boolean covers(Port other) {
        return transport == other.transport
                && range.first() <= other.range.first()
                && other.range.last() <= range.last();
    }

    /** What two ports that overlap share. */
    public Port common(Port other) {
        return new Port(transport, range.common(other.range));
    }

    @Override
    public int compareTo(Port other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (transport.hasPorts()) {
            return hasPorts() ? range + "/" + EnumNames.of(transport) : EnumNames.of(transport);
        }
        var isNamed = transport == Transport.IP && !Character.isDigit(number().charAt(0));
        return isNamed ? number() : EnumNames.of(transport) + "/" + number();
    }
}
