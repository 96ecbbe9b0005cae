package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;

/** The headings above a line, by their levels; what labels a part of a section is below all headings. */
record Places(List<Heading> headings) {

    static final Places TOP = new Places(List.of());

    /** A label of a group of lines, such as a caption or the term of a definition. */
    static final int LABEL = 7;

    record Heading(int level, String words) {}

    Places {
        headings = List.copyOf(headings);
    }

    /** The place of a heading itself. */
    Places above(int level) {
        return new Places(
                headings.stream().filter(heading -> heading.level() < level).toList());
    }

    /** The place after a heading. */
    Places after(int level, String words) {
        var more = new ArrayList<>(above(level).headings());
        more.add(new Heading(level, words));
        return new Places(more);
    }

    /** Inside an element whose labels are its own. */
    Places inside() {
        return new Places(headings.stream()
                .map(heading -> new Heading(Math.min(heading.level(), LABEL - 1), heading.words()))
                .toList());
    }

    String text() {
        return headings.stream().map(Heading::words).reduce("", Line::below);
    }
}
