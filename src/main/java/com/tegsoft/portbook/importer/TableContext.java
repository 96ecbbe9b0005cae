package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said above a table, a list or a row, and holds for all of it.
 *
 * @param words headings, captions and sentences, nearest first
 * @param direction of the nearest words that state one
 * @param transports of the nearest words that name one only, and not for a port of their own; "TCP/UDP ports" says nothing about any
 */
record TableContext(List<SourceSpan> words, Optional<Direction> direction, Set<Transport> transports) {

    /** A whole sentence may also say what to except. */
    private static final Pattern DENIED = Pattern.compile(
            "(?iu)^\\W*(?:deny|denied|blocked|forbidden|prohibited|rejected|closed ports|gesperrt\\p{L}*|verboten\\p{L}*"
                    + "|engellenen?|yasak\\p{L}*)(?![\\p{L}\\d])[^.:]{0,40}$");

    TableContext {
        words = List.copyOf(words);
    }

    static TableContext of(List<SourceSpan> words) {
        return new TableContext(
                words,
                words.stream()
                        .flatMap(heading -> Directions.only(heading).stream())
                        .findFirst(),
                words.stream()
                        .map(PortText::of)
                        .map(text -> text.ports().isEmpty() ? text.allTransports() : text.transportsAlone())
                        .filter(all -> all.size() == 1)
                        .findFirst()
                        .orElse(Set.of()));
    }

    /** Whether a heading says that what is below it stays closed. */
    boolean denies() {
        return words.stream().anyMatch(heading -> heading.has(DENIED));
    }

    TableContext with(SourceSpan nearest) {
        var all = new ArrayList<>(List.of(nearest));
        all.addAll(words);
        return of(all);
    }
}
