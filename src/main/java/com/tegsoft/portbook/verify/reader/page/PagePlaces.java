package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;

/** The headings above a line, by their levels; what labels a part of a section is below all headings. */
record PagePlaces(List<Heading> headings) {

    static final PagePlaces TOP = new PagePlaces(List.of());

    /** A label of a group of lines, such as a caption or the term of a definition. */
    static final int LABEL = 7;

    record Heading(int level, String words) {}

    PagePlaces {
        headings = List.copyOf(headings);
    }

    /** The place of a heading itself. */
    PagePlaces above(int level) {
        return new PagePlaces(
                headings.stream().filter(heading -> heading.level() < level).toList());
    }

    /** The place after a heading. */
    PagePlaces after(int level, String words) {
        var more = new ArrayList<>(above(level).headings());
        more.add(new Heading(level, words));
        return new PagePlaces(more);
    }

    /** Inside an element whose labels are its own. */
    PagePlaces inside() {
        return new PagePlaces(headings.stream()
                .map(heading -> new Heading(Math.min(heading.level(), LABEL - 1), heading.words()))
                .toList());
    }

    String text() {
        return headings.stream().map(Heading::words).reduce("", PageLine::below);
    }
}
