package com.tegsoft.portbook.snippet;

/**
 * A static translation of an IPv4 address, in front of the machine that a snippet is for.
 *
 * @param outside the public address, to which others connect
 * @param inside the private address, which the machine itself has
 */
public record AddressTranslation(Net outside, Net inside) {

    public AddressTranslation {
        if (!isAddress(outside) || !isAddress(inside) || outside.equals(inside)) {
            throw new IllegalArgumentException("%s and %s are not two IPv4 addresses".formatted(outside, inside));
        }
    }

    private static boolean isAddress(Net net) {
        return net.isHost() && !net.v6();
    }
}
