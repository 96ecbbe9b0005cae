package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a port table.
 *
 * @param role what it is about; empty if neither its heading nor its values say so
 * @param heading its own heading, and the one above it that it shares with others
 */
record TableColumn(Optional<SourceColumn> role, Optional<SourceSpan> heading, Optional<SourceSpan> group) {

    static final Pattern BARE = Pattern.compile(
            "(?iu)\\W*(?:in(?:bound|coming|gress)?|out(?:bound|going)?|egress|(?:tcp|udp)(?:\\s?/\\s?(?:tcp|udp))?)\\W*");

    /** Headings of numbers that are no ports: what a machine has, and how many of something. */
    private static final Pattern QUANTITY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:v?cpus?|cores?|ram|memory|disks?|storage|iops"
                    + "|nodes|users|agents|devices|licen[cs]es|number of|amount|how many|counts?|sizes?|speed|bandwidth|latency"
                    + "|time-?outs?|years?|prices?|rules?|items?|lines?|rows?|seq(?:uence)?|priority|order|arbeitsspeicher|anzahl|bellek|say\u0131s\u0131)(?!\\p{L})");

    /** The role that the heading gives it: its own, or with the heading above it; below one of sources, a source port. */
    static TableColumn of(Optional<SourceSpan> heading, Optional<SourceSpan> group) {
        var role =
                heading.filter(words -> !words.text().matches(BARE.pattern())).flatMap(SourceColumn::of);
        if (role.filter(SourceColumn.PORT::equals).isPresent()
                && group.flatMap(SourceColumn::of)
                        .filter(SourceColumn.SOURCE::equals)
                        .isPresent()) {
            return new TableColumn(Optional.of(SourceColumn.SOURCE_PORT), heading, group);
        }
        return new TableColumn(
                role.or(() -> group.filter(above -> role.isEmpty()).flatMap(SourceColumn::of)), heading, group);
    }

    TableColumn as(SourceColumn other) {
        return new TableColumn(Optional.of(other), heading, group);
    }

    boolean is(SourceColumn other) {
        return role.filter(other::equals).isPresent();
    }

    /** Whether its numbers are amounts, and no ports. */
    boolean isQuantity() {
        return heading.filter(words -> words.has(QUANTITY) && !SourceColumn.PORT.isIn(words))
                .isPresent();
    }

    /** The transports that the heading says of all its values. */
    Set<Transport> transports() {
        return heading.map(words -> PortText.of(words).allTransports())
                .filter(all -> all.size() == 1)
                .or(() -> group.map(words -> PortText.of(words).allTransports()).filter(all -> all.size() == 1))
                .orElse(Set.of());
    }

    /** Every transport that the heading names, as in {@code TCP/UDP/Both}. */
    Set<Transport> allTransports() {
        return heading.map(words -> PortText.of(words).allTransports()).orElse(Set.of());
    }

    Optional<Direction> direction() {
        return heading.flatMap(Directions::only).or(() -> group.flatMap(Directions::only));
    }
}
