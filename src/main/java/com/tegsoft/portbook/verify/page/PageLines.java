package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.verify.reader.page.Line;
import java.util.ArrayList;
import java.util.List;

/** Lines as they are put together: the headings above the next one are kept. */
final class PageLines {

    private final PageTexts texts;
    private final List<Line> lines = new ArrayList<>();
    private String place = "";

    PageLines(PageTexts texts) {
        this.texts = texts;
    }

    List<Line> list() {
        return lines;
    }

    PageLines at(String newPlace) {
        place = newPlace;
        return this;
    }

    String place() {
        return place;
    }

    PageLines add(String words) {
        lines.add(Line.of(place, words));
        return this;
    }

    /** A line with the words of an interface text. */
    PageLines say(String id) {
        return add(texts.ui(id));
    }

    /** Lines that were put together elsewhere. */
    PageLines add(List<Line> more) {
        more.forEach(line -> lines.add(new Line(Line.below(place, line.place()), line.words())));
        return this;
    }

    PageLines title(String words) {
        return add("# " + words);
    }

    /** A section with its heading, which links to itself; what follows is below it. */
    PageLines section(String id, String heading) {
        return section("", id, heading);
    }

    /** @param outer id of the section, if it has one itself */
    PageLines section(String outer, String id, String heading) {
        place = "";
        var anchor = outer.isEmpty() ? id : outer;
        add(PageTexts.anchor(outer) + PageTexts.anchor(id) + " ## " + heading + texts.here(anchor, heading));
        place = Line.inOneLine(heading);
        return this;
    }

    /** A label in a list of terms; what follows is below it. */
    PageLines term(String in, String anchor, String words) {
        place = in;
        add(anchor + " " + words + ":");
        place = Line.below(in, Line.inOneLine(words));
        return this;
    }
}
