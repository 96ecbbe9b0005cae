package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.Shape;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One address or network of a host.
 *
 * @param text the canonical form: dotted quads, or RFC 5952 for IPv6; a network has its prefix length (RFC 4632)
 * @param use whether it is in use today
 */
public record Address(String text, Use use) {

    /** What a host does with one of its addresses. */
    public enum Use {
        ACTIVE,
        STANDBY
    }

    private static final String ACCEPTS =
            "an IPv4 or IPv6 address, network or range in its canonical form, like 192.0.2.7, "
                    + "198.51.100.0/24, 192.0.2.7-192.0.2.9 or 2001:db8::7";

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowMask(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .getParentBuilder()
            .toParams();

    /** Blocks that have a meaning only inside one network. Sources: RFC 1918, 3927, 4193, 6598. */
    private static final List<IPAddress> PRIVATE =
            all("10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");

    /** Blocks that have a meaning only on one machine or link. Sources: RFC 1122, 4291. */
    private static final List<IPAddress> LOCAL = all("0.0.0.0/8", "127.0.0.0/8", "::/127", "fe80::/10");

    public Address {
        if (parse(text).isEmpty()) {
            throw new IllegalArgumentException(text + " is not " + ACCEPTS);
        }
    }

    /** The address itself, or the block of all addresses of the network. */
    public IPAddress value() {
        return parse(text).orElseThrow();
    }

    /** The single address that a text represents; empty for any other text. */
    public static Optional<Address> find(String text) {
        return parse(text).filter(address -> !address.isPrefixed()).map(address -> new Address(text, Use.ACTIVE));
    }

    /** The addresses and networks that a text of the matrix means: a range means the networks that it consists of. */
    public static List<Address> read(String text, Use use) {
        return blocks(text).stream()
                .map(block -> new Address(canonical(block), use))
                .toList();
    }

    /** The same as values; empty for a text that means none. */
    public static List<IPAddress> blocks(String text) {
        var ends = text.split("-", -1);
        if (ends.length != 2) {
            return parse(text).stream().toList();
        }
        var first = parse(ends[0]).filter(end -> !end.isPrefixed());
        var last = parse(ends[1]).filter(end -> !end.isPrefixed());
        return first.isEmpty() || last.isEmpty() || !isRange(first.get(), last.get())
                ? List.of()
                : Stream.of(first.get().spanWithPrefixBlocks(last.get())).toList();
    }

    /** Whether a text means addresses of the internet: none of them is in a block of private, local or shared addresses. */
    public static boolean arePublic(String text) {
        var all = blocks(text);
        return !all.isEmpty()
                && all.stream().noneMatch(block -> Stream.concat(PRIVATE.stream(), LOCAL.stream())
                        .anyMatch(other -> other.contains(block)));
    }

    /** Whether any address of a block has a meaning only inside one network. */
    public static boolean isPrivate(IPAddress block) {
        return PRIVATE.stream().anyMatch(other -> other.contains(block) || block.contains(other));
    }

    private static List<IPAddress> all(String... blocks) {
        return Stream.of(blocks).flatMap(block -> blocks(block).stream()).toList();
    }

    private static boolean isRange(IPAddress first, IPAddress last) {
        return first.isIPv4() == last.isIPv4() && first.compareTo(last) < 0;
    }

    /** Whether it is that of multicast groups (RFC 5771, RFC 4291). */
    public boolean isMulticast() {
        return value().isMulticast();
    }

    /** Whether both are in one block of the size usually assigned to one site: 256 IPv4 addresses, or an IPv6 /64. */
    public boolean isBeside(Address other) {
        var block = value().isIPv4() ? 24 : 64;
        return value().toPrefixBlock(block).contains(other.value());
    }

    private static Optional<IPAddress> parse(String text) {
        return Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
                .filter(address -> address.isPrefixed() ? address.isPrefixBlock() : !address.isMultiple())
                .filter(address -> canonical(address).equals(text));
    }

    /** A network of one address is that address. */
    private static String canonical(IPAddress block) {
        return (block.isMultiple() ? block : block.withoutPrefixLength()).toCanonicalString();
    }

    static Shape.Value shape(String about) {
        return new Shape.Value(
                about,
                ACCEPTS,
                Pattern.compile("[0-9a-f:.]{2,45}(?:/[0-9]{1,3}|-[0-9a-f:.]{2,45})?"),
                text -> blocks(text).isEmpty() ? Optional.of(fault(text)) : Optional.empty());
    }

    private static Shape.Fault fault(String text) {
        var wrong = Shape.Fault.wrongValue(text, ACCEPTS);
        return Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
                .filter(address -> !address.isMultiple() || address.isPrefixed())
                .map(address -> address.isPrefixed() ? address.toPrefixBlock() : address)
                .map(block -> new Shape.Fault(wrong.check(), wrong.message(), "write `%s`".formatted(canonical(block))))
                .orElse(wrong);
    }
}
