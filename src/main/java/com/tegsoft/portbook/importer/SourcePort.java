package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.List;
import java.util.Optional;

/** The ports that the connections of a row come from, as the page writes them. */
public record SourcePort(SourceSpan words, List<PortRange> ranges) {

    /** Systems give any port from here on to a program that asks for none. Source: RFC 6056, section 3.2. */
    private static final int FIRST_EPHEMERAL = 1023;

    /** The smallest last port of the ranges that systems use for that. */
    private static final int LAST_EPHEMERAL = 60_000;

    public SourcePort {
        ranges = List.copyOf(ranges);
    }

    static SourcePort of(SourceSpan cell) {
        return new SourcePort(
                cell, PortText.of(cell).ports().stream().map(PortMention::range).toList());
    }

    /** Whether it is any port that the system chooses, which a matrix does not say. */
    public boolean isEphemeral() {
        return ranges.stream()
                .allMatch(range ->
                        !range.isSingle() && range.first() >= FIRST_EPHEMERAL && range.last() >= LAST_EPHEMERAL);
    }

    /** The one port or range that all connections of the row come from. */
    public Optional<PortRange> fixed() {
        return Optional.of(ranges)
                .filter(all -> all.size() == 1 && !isEphemeral())
                .map(all -> all.get(0));
    }
}
