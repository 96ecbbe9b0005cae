package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.Shape;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address of a host.
 *
 * @param text the canonical form: dotted quads, or RFC 5952 for IPv6
 * @param use whether it is in use today
 */
public record Address(String text, Use use) {

    /** What a host does with one of its addresses. */
    public enum Use {
        ACTIVE,
        STANDBY
    }

    private static final String ACCEPTS =
            "an IPv4 or IPv6 address in its canonical form, like 192.0.2.7 or 2001:db8::7";

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowMask(false)
            .allowPrefix(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .getParentBuilder()
            .toParams();

    public Address {
        if (parse(text).isEmpty()) {
            throw new IllegalArgumentException(text + " is not " + ACCEPTS);
        }
    }

    /** The address itself. */
    public IPAddress value() {
        return parse(text).orElseThrow();
    }

    /** The address that a text represents; empty for any other text. */
    public static Optional<Address> find(String text) {
        return parse(text).map(address -> new Address(text, Use.ACTIVE));
    }

    /** Whether both are in one block of the size usually assigned to one site: 256 IPv4 addresses, or an IPv6 /64. */
    public boolean isBeside(Address other) {
        var block = value().isIPv4() ? 24 : 64;
        return value().toPrefixBlock(block).contains(other.value());
    }

    private static Optional<IPAddress> parse(String text) {
        return Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
                .filter(address -> !address.isMultiple())
                .filter(address -> address.toCanonicalString().equals(text));
    }

    static Shape.Value shape(String about) {
        return new Shape.Value(
                about,
                ACCEPTS,
                Pattern.compile("[0-9a-f:.]{2,45}"),
                text -> parse(text).isPresent()
                        ? Optional.empty()
                        : Optional.of(Shape.Fault.wrongValue(text, ACCEPTS)));
    }
}
