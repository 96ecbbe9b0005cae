package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Matrix;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Refuses as a public address whatever is not exactly one IPv4 address. */
    static void requireOutside(String name, List<Net> nets, String text) {
        if (nets.size() != 1 || !isAddress(nets.get(0))) {
            throw new IllegalArgumentException("`%s` accepts one IPv4 address only, not `%s`".formatted(name, text));
        }
    }

    /**
     * Refuses a public address of a machine that has no private one, or several: which of them is meant is not known.
     *
     * @throws IllegalArgumentException with what to write instead
     */
    public static void requireInside(Values values, Matrix matrix) {
        matrix.ownNames().stream()
                .filter(own -> !values.group(Matrix.publicName(own)).nets().isEmpty()
                        && values.translation(own).isEmpty())
                .findFirst()
                .ifPresent(own -> {
                    throw new IllegalArgumentException(
                            "`%s` is the translation of one private IPv4 address, but `%s` is `%s`; give it one IPv4 address, another than the public one"
                                    .formatted(
                                            Matrix.publicName(own),
                                            own,
                                            values.group(own).nets().stream()
                                                    .map(Net::cidr)
                                                    .collect(Collectors.joining(","))));
                });
    }

    private static boolean isAddress(Net net) {
        return net.isHost() && !net.v6();
    }
}
