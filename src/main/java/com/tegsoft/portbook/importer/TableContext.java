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
 */
record TableContext(List<SourceSpan> words) {

    TableContext {
        words = List.copyOf(words);
    }

    TableContext with(SourceSpan nearest) {
        var all = new ArrayList<>(List.of(nearest));
        all.addAll(words);
        return new TableContext(all);
    }

    /** Of the nearest words that state one. */
    Optional<Direction> direction() {
        return words.stream()
                .flatMap(heading -> Directions.only(heading).stream())
                .findFirst();
    }

    /** Of the nearest words that name one transport only; "TCP/UDP ports" says nothing about any of them. */
    Set<Transport> transports() {
        return words.stream()
                .map(heading -> PortText.of(heading).allTransports())
                .filter(all -> all.size() == 1)
                .findFirst()
                .orElse(Set.of());
    }
}
