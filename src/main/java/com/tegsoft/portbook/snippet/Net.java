package com.tegsoft.portbook.snippet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An IPv4 or IPv6 network, in the notations of firewalls. */
public record Net(IPAddress block) implements Comparable<Net> {

    static final String ACCEPTS =
            "an address or a network without host bits, like 192.0.2.7, 198.51.100.0/24 or 2001:db8:7::/48";

    private static final Pattern NOTATION = Pattern.compile("[0-9a-fA-F:.]+(/[0-9]{1,3})?");

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowMask(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false) // Octal to some programs, decimal to others (RFC 6943, section 3.1.1).
            .getParentBuilder()
            .toParams();

    /**
     * Reads an address or a CIDR block; any address ({@code 0.0.0.0/0}) is a block too.
     *
     * @throws IllegalArgumentException with what is accepted
     */
    public static Net parse(String text) {
        try {
            if (!NOTATION.matcher(text).matches()) {
                throw new IllegalArgumentException("`%s` is not %s".formatted(text, ACCEPTS));
            }
            var address = new IPAddressString(text, STRICT).toAddress();
            var block = address.toPrefixBlock();
            if (address.isPrefixed()
                    && !address.getLower()
                            .withoutPrefixLength()
                            .equals(block.getLower().withoutPrefixLength())) {
                throw new IllegalArgumentException(
                        "`%s` has host bits; did you mean `%s`?".formatted(text, new Net(block).cidr()));
            }
            return new Net(block);
        } catch (AddressStringException e) {
            throw new IllegalArgumentException("`%s` is not %s".formatted(text, ACCEPTS), e);
        }
    }

    /** The network in which an address lies, written with its prefix length or alone; empty if it is no address. */
    public static Optional<Net> around(String text) {
        return Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
                .filter(address -> NOTATION.matcher(text).matches())
                .map(address -> new Net(address.toPrefixBlock()));
    }

    public boolean v6() {
        return block.isIPv6();
    }

    /** Whether all its addresses are those of multicast groups (RFC 5771, RFC 4291). */
    public boolean isMulticast() {
        return prefix() >= (v6() ? 8 : 4) && block.getLower().isMulticast();
    }

    /** Number of leading bits. */
    public int prefix() {
        return block.isPrefixed() ? block.getPrefixLength() : block.getBitCount();
    }

    /** First address: {@code 198.51.100.0}; IPv6 as in RFC 5952. */
    public String address() {
        return block.getLower().withoutPrefixLength().toCanonicalString();
    }

    /** Always with its prefix: {@code 192.0.2.7/32} (RFC 4632, RFC 4291). */
    public String cidr() {
        return address() + "/" + prefix();
    }

    /** {@code 255.255.255.0}. */
    public String netmask() {
        return block.getNetwork().getNetworkMask(prefix(), false).toCanonicalString();
    }

    /** The inverted mask of Cisco IOS: {@code 0.0.0.255}. */
    public String wildcard() {
        return block.getNetwork().getHostMask(prefix()).withoutPrefixLength().toCanonicalString();
    }

    /** Number of leading one bits of a netmask. */
    static int bits(String netmask) {
        var bits = new IPAddressString(netmask, STRICT).getAddress();
        var prefix = bits == null ? null : bits.getBlockMaskPrefixLength(true);
        if (prefix == null) {
            throw new IllegalArgumentException("`%s` is not a netmask".formatted(netmask));
        }
        return prefix;
    }

    /** A netmask from the inverted mask of Cisco IOS, or the other way round. */
    static String inverted(String mask) {
        var bits = new IPAddressString(mask, STRICT).getAddress();
        if (bits == null || !bits.isIPv4()) {
            throw new IllegalArgumentException("`%s` is not a wildcard mask".formatted(mask));
        }
        return dotted(~bits.toIPv4().intValue());
    }

    private static String dotted(int bits) {
        return "%s.%s.%s.%s".formatted(bits >>> 24, bits >>> 16 & 255, bits >>> 8 & 255, bits & 255);
    }

    /** Whether they have an address in common. */
    public boolean overlaps(Net other) {
        return v6() == other.v6() && (block.contains(other.block) || other.block.contains(block));
    }

    /** Whether some networks together cover a whole address family, even if in parts. */
    static boolean areEverybody(List<Net> nets) {
        return nets.stream().collect(groupingBy(Net::v6, mapping(Net::block, toList()))).values().stream()
                .flatMap(family -> Stream.of(family.get(0).mergeToPrefixBlocks(family.toArray(IPAddress[]::new))))
                .anyMatch(whole -> new Net(whole).prefix() == 0);
    }

    public boolean isHost() {
        return prefix() == block.getBitCount();
    }

    @Override
    public int compareTo(Net other) {
        return block.compareTo(other.block);
    }

    @Override
    public String toString() {
        return cidr();
    }
}
