package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A remote host as the page writes it: {@code telescope.example.com (192.0.2.7) (192.0.2.9)}.
 *
 * @param name its DNS name
 * @param addresses everything after the name that looks like an address
 */
public record HostMention(SourceSpan name, List<SourceSpan> addresses) {

    public static final Pattern NAME = Pattern.compile("\\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}\\b");
    private static final Pattern WILDCARD = Pattern.compile("(?:\\*\\.)?" + NAME.pattern());

    private static final String IPV4 = "\\d{1,3}(?:\\.\\d{1,3}){3}";

    /** Addresses, networks and ranges. */
    private static final Pattern ADDRESS = Pattern.compile("\\b" + IPV4 + "(?:/\\d{1,2}|\\s?-\\s?" + IPV4
            + ")?\\b|\\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?:/\\d{1,3}\\b|\\b|(?<=:))");

    public HostMention {
        addresses = List.copyOf(addresses);
    }

    /** A host of the matrix needs one. */
    public boolean hasAddresses() {
        return !addresses.isEmpty();
    }

    public static List<HostMention> in(SourceSpan words) {
        var names = words.find(WILDCARD).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    var end = i + 1 < names.size() ? names.get(i + 1).start() : words.end();
                    var rest = names.get(i).until(end);
                    return new HostMention(names.get(i), addresses(rest).toList());
                })
                .toList();
    }

    /** The addresses, networks and ranges in words. */
    static Stream<SourceSpan> addresses(SourceSpan words) {
        return words.find(ADDRESS);
    }
}
