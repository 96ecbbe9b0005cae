package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A draft of {@code matrix.yaml} that records which part of the page each of its words comes from. */
final class Draft {

    /** Words of the draft, up to an offset, and their origin. */
    private record Origin(int end, SourceSpan span) {}

    private final StringBuilder yaml = new StringBuilder();
    private final TreeMap<Integer, Origin> origins = new TreeMap<>();
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    /** Adds words that are not on the page. */
    Draft add(String words) {
        for (var end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
            lineStarts.add(yaml.length() + end + 1);
        }
        yaml.append(words);
        return this;
    }

    /** Adds words, all in one line, that come from the page. */
    Draft add(String words, SourceSpan origin) {
        if (!words.isEmpty()) {
            origins.put(yaml.length(), new Origin(yaml.length() + words.length(), origin));
        }
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
        var line = lineStarts.get(at.line() - 1);
        var place = line + at.column() - 1;
        var lineEnd = at.line() < lineStarts.size() ? lineStarts.get(at.line()) : yaml.length();
        var before = Optional.ofNullable(origins.floorEntry(place));
        return before.filter(origin -> place < origin.getValue().end())
                .or(() -> Optional.ofNullable(origins.ceilingEntry(line))
                        .filter(origin -> origin.getValue().end() <= lineEnd))
                .or(() -> before)
                .map(origin -> origin.getValue().span().at());
    }
}
