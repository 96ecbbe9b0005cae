package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody else's machine in the draft.
 *
 * @param words its name on the page, or its first address
 * @param name its DNS name; empty if the page has addresses only
 * @param addresses empty if the page has a name only
 */
record RemoteHost(SourceSpan words, Optional<SourceSpan> name, List<SourceSpan> addresses) {

    private static final Pattern ONE = Pattern.compile("(?<=\\.\\d{1,3})/32$|/128$");
    private static final Pattern PREFIX = Pattern.compile("/\\d+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    RemoteHost {
        addresses = List.copyOf(addresses);
    }

    static RemoteHost of(HostMention host) {
        return new RemoteHost(host.name(), Optional.of(host.name()), host.addresses());
    }

    String id() {
        var slug = (words.text().startsWith("*") ? "any-" : "") + Slug.of(words.text());
        return name.isPresent() ? slug : "host-" + slug.replaceFirst("^x-", "");
    }

    /** The name on the page, or a made-up one under {@code .invalid}, a domain that never exists (RFC 6761, section 6.4). */
    String dnsName() {
        return name.map(found -> found.text().toLowerCase(Locale.ROOT)).orElseGet(() -> id() + ".invalid");
    }

    /** As the matrix writes an address: a network of one is that address. */
    static String text(SourceSpan address) {
        return ONE.matcher(SPACE.matcher(address.text()).replaceAll(""))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether an address, network or range is one of the internet: one that cannot be read is none. */
    static boolean isPublic(SourceSpan address) {
        return Address.arePublic(PREFIX.matcher(text(address)).replaceFirst(""));
    }

    /** With the addresses that another row gives for the same name. */
    RemoteHost and(RemoteHost other) {
        return new RemoteHost(
                words,
                name,
                Stream.concat(addresses.stream(), other.addresses.stream().filter(more -> addresses.stream()
                                .noneMatch(known -> text(known).equals(text(more)))))
                        .toList());
    }
}
