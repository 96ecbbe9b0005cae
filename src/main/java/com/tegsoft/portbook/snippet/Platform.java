package com.tegsoft.portbook.snippet;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A firewall or tool that snippets are written for, as its folder declares it.
 *
 * @param id name of the folder below {@code templates/snippets/}, and part of addresses
 * @param name as its vendor writes it
 * @param kind where it filters
 * @param names what it asks of the names of objects and variables
 * @param lacks what it cannot express
 * @param naming whether the server itself is an object of the snippet
 * @param files extensions of the files that it has for each scope, by variant: {@code add}, {@code remove}, {@code policy}
 * @param label how a snippet of it was verified, as the tests have recorded it
 * @param grammar what may stand in a file
 * @param takesEntries whether the template that removes can take back a single entry
 * @param removal what may stand in a file that removes; empty: the platform's own tool takes back what a file has added
 */
public record Platform(
        String id,
        String name,
        Kind kind,
        Names names,
        Set<Lack> lacks,
        boolean naming,
        Map<String, String> files,
        Label label,
        Grammar grammar,
        boolean takesEntries,
        Optional<Grammar> removal) {

    /** The template that opens what the matrix asks for. */
    public static final String ADD = "add";

    /** The template that takes back what the other has opened. */
    public static final String REMOVE = "remove";

    /** The template of a whole firewall, which opens the same and closes everything else. */
    public static final String POLICY = "policy";

    /** Where a platform filters. */
    public enum Kind {
        /** On the server itself. */
        HOST,
        /** In front of it. */
        NETWORK,
        CLOUD,
        /** No firewall, but something that tells about ports. */
        TABLE
    }

    /** Something that a platform may not be able to express. */
    public enum Lack {
        INBOUND,
        OUTBOUND,
        TCP,
        UDP,
        RANGE,
        IPV4,
        IPV6
    }

    /** Who has judged a platform's snippets. */
    public enum Label {
        /** Every port was tried against the real program. */
        PACKET_PROVEN,
        /** An independent parser has read them. */
        PARSER_CHECKED,
        /** Our own reader only. */
        NOT_MACHINE_VERIFIED;

        /** {@code packet-proven}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Platform {
        lacks = Set.copyOf(lacks);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** What stands in the way of a permit; empty: the platform can express it. */
    Optional<Lack> hindrance(Permit permit) {
        return lacks.stream()
                .sorted()
                .filter(lack -> switch (lack) {
                    case RANGE -> !permit.port().range().isSingle();
                    case TCP, UDP -> permit.port().transport().name().equals(lack.name());
                    case INBOUND, OUTBOUND -> permit.direction().name().equals(lack.name());
                    case IPV4 -> !permit.net().v6();
                    case IPV6 -> permit.net().v6();
                })
                .findFirst();
    }

    /** Where a snippet is published, below the site's root. */
    public String path(Scope scope, String variant) {
        var name = variant.equals(ADD) ? scope.id() : scope.id() + "." + variant;
        return "snippets/%s/%s.%s".formatted(id, name, files.get(variant));
    }
}
