package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft of {@code matrix.yaml} that knows from where on the page each word of it comes. */
final class Draft {

    /** Words of the draft, as offsets, and what they come from. */
    private record Origin(int start, int end, Span span) {}

    private final StringBuilder yaml = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();

    /** Adds words that the page does not say. */
    Draft add(String words) {
        yaml.append(words);
        return this;
    }

    /** Adds words, all in one line, for which the page is to blame. */
    Draft add(String words, Span origin) {
        origins.add(new Origin(yaml.length(), yaml.length() + words.length(), origin));
        return add(words);
    }

    String yaml() {
        return yaml.toString();
    }

    /** What on the page a place in the draft comes from: that very word, else the first of its line, else the one before. */
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
