package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.ArrayList;
import java.util.List;

/** Lines as they are put together: the headings above the next one are kept. */
final class PageLines {

    /** What only a script shows. */
    static final String HIDDEN = "{hidden}";

    /** Where a script says what it has done. */
    static final String STATUS = "{role=status}";

    /** Said, not shown. */
    static final String UNSEEN = hiding("unseen");

    /** What says nothing to readers without a script. */
    static final String WITH_SCRIPT = hiding("with-script");

    /** What only readers without a script see. */
    static final String WITHOUT_SCRIPT = hiding("without-script");

    /** Buttons in a line, which are not printed. */
    static final String BUTTONS = hiding("buttons");

    /** What explains a field, and is not printed. */
    static final String HINT = hiding("hint") + " ";

    private final PageTexts texts;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder place = new StringBuilder();

    PageLines(PageTexts texts) {
        this.texts = texts;
    }

    /** A class that takes something from sight. */
    static String hiding(String name) {
        return "{class=" + name + "}";
    }

    List<PageLine> list() {
        return lines;
    }

    PageLines at(String newPlace) {
        place.setLength(0);
        place.append(newPlace);
        return this;
    }

    String place() {
        return place.toString();
    }

    PageLines add(String words) {
        lines.add(PageLine.of(place(), words));
        return this;
    }

    /** A line with the words of an interface text. */
    PageLines say(String id) {
        return add(texts.ui(id));
    }

    /** What explains a field. */
    PageLines hint(String id) {
        return add(HINT + texts.ui(id));
    }

    /** Lines that were put together elsewhere. */
    PageLines add(List<PageLine> more) {
        more.forEach(line -> lines.add(new PageLine(PageLine.below(place(), line.place()), line.words())));
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
        at("");
        var anchor = outer.isEmpty() ? id : outer;
        add(PageTexts.anchor(outer) + PageTexts.anchor(id) + " ## " + heading + texts.here(anchor, heading));
        return at(PageLine.inOneLine(heading));
    }

    /** A label in a list of terms; what follows is below it. */
    PageLines term(String in, String anchor, String words) {
        at(in);
        add(anchor + " " + words + ":");
        return at(PageLine.below(in, PageLine.withoutClasses(PageLine.inOneLine(words))));
    }
}
