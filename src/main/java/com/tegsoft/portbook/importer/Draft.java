package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft of {@code matrix.yaml} that records which part of the page each of its words comes from. */
final class Draft {

    /** Words of the draft, as offsets, and their origin. */
    private record Origin(int start, int end, SourceSpan span) {}

    private final StringBuilder yaml = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();

    /** Adds words that are not on the page. */
    Draft add(String words) {
        yaml.append(words);
        return this;
    }

    /** Adds words, all in one line, that come from the page. */
    Draft add(String words, SourceSpan origin) {
        origins.add(new Origin(yaml.length(), yaml.length() + words.length(), origin));
        return add(words);
    }

    String yaml() {
        return yaml.toString();
    }

    /**
     * The place on the page that a place in the draft comes from: exactly that word, or else the first one of its line,
     * or else the one before it.
     */
    Optional<Location> onPage(Location at) {
        var line = startOf(at.line());
        var place = line + at.column() - 1;
        var lineEnd = yaml.indexOf("\n", line);
        var exact = origins.stream()
                .filter(origin -> origin.start <= place && place < origin.end)
                .findFirst();
        return exact.or(() -> origins.stream()
                        .filter(origin -> origin.start >= line && origin.end <= lineEnd)
                        .findFirst())
                .or(() -> origins.stream().filter(origin -> origin.end <= place).reduce((a, b) -> b))
                .map(origin -> origin.span().at());
    }

    private int startOf(int line) {
        var start = 0;
        for (var i = 1; i < line; i++) {
            start = yaml.indexOf("\n", start) + 1;
        }
        return start;
    }
}
