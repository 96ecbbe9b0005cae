package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Searches the lines of a file for conflicts, including those without one of their markers. */
final class ConflictScan {

    /** In other files, a title may be underlined with seven equal signs, which alone are not a marker. */
    private static final List<String> STRICT = List.of(".yaml", ".lock", ".json");

    private final Source source;
    private final List<String> lines;
    private final List<String> ours;
    private final List<Conflict> found = new ArrayList<>();
    private final List<Mark> open = new ArrayList<>();

    /** A marker of the conflict that is being read, and the index of its line. */
    private record Mark(ConflictMarker marker, int line) {}

    ConflictScan(Source source) {
        this.source = source;
        this.lines = source.lines();
        this.ours = new ArrayList<>(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = i;
            ConflictMarker.of(lines.get(i)).ifPresent(marker -> see(new Mark(marker, line)));
        }
        close();
    }

    List<Conflict> conflicts() {
        return List.copyOf(found);
    }

    String ourSide() {
        return found.isEmpty() ? source.text() : String.join("\n", ours) + "\n";
    }

    private void see(Mark mark) {
        switch (mark.marker()) {
            case BEGIN -> {
                close();
                take(mark);
            }
            case BASE, SEPARATOR -> {
                if (!open.isEmpty() || STRICT.stream().anyMatch(source.file()::endsWith)) {
                    take(mark);
                }
            }
            case END -> {
                if (!open.isEmpty() || !isInQuotation(mark.line())) {
                    take(mark);
                    dropTheirs(mark.line());
                    close();
                }
            }
        }
    }

    /** Seven nested quotations look like a marker, but follow another line of the quotation. */
    private boolean isInQuotation(int line) {
        return source.file().endsWith(".md")
                && line > 0
                && lines.get(line - 1).stripLeading().startsWith(">");
    }

    private void take(Mark mark) {
        open.add(mark);
        ours.set(mark.line(), "");
    }

    private void dropTheirs(int end) {
        open.stream()
                .filter(mark -> mark.marker() == ConflictMarker.BASE || mark.marker() == ConflictMarker.SEPARATOR)
                .findFirst()
                .ifPresent(mark -> Collections.fill(ours.subList(mark.line(), end), ""));
    }

    private void close() {
        if (!open.isEmpty()) {
            var begin = open.get(0).line();
            var end = open.get(open.size() - 1).line();
            var length = lines.get(end).codePointCount(0, lines.get(end).length());
            var at = new Location(source.file(), begin + 1, 1, end + 1, length + 1);
            found.add(new Conflict(at, lines.get(begin).strip()));
            open.clear();
        }
    }
}
