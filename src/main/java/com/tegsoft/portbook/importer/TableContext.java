package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said above a table, a list or a row, and holds for all of it.
 *
 * @param words headings, captions and sentences, nearest first
 * @param direction of the nearest words that state one
 * @param transports of the nearest words that name one only; "TCP/UDP ports" says nothing about any of them
 */
record TableContext(List<SourceSpan> words, Optional<Direction> direction, Set<Transport> transports) {

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
                        .map(heading -> PortText.of(heading).allTransports())
                        .filter(all -> all.size() == 1)
                        .findFirst()
                        .orElse(Set.of()));
    }

    TableContext with(SourceSpan nearest) {
        var all = new ArrayList<>(List.of(nearest));
        all.addAll(words);
        return of(all);
    }
}
