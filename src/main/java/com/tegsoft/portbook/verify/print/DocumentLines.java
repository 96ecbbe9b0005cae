package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.verify.reader.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lines of a document as they are put together: the headings above the next one are kept. */
final class DocumentLines {

    /** The term of a definition is below every heading. */
    private static final int TERM = 7;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<PrintedLine> bookmarks = new ArrayList<>();
    private final TreeMap<Integer, String> headings = new TreeMap<>();

    List<PrintedLine> list() {
        var all = new ArrayList<>(lines);
        all.addAll(bookmarks);
        return all;
    }

    DocumentLines add(String words) {
        lines.add(new PrintedLine(String.join(" › ", headings.values()), words));
        return this;
    }

    /** A heading; with an id it can be linked to. */
    DocumentLines heading(int level, String id, String words) {
        headings.tailMap(level).clear();
        add("H" + level + " " + words);
        headings.put(level, words);
        bookmarks.add(new PrintedLine("bookmark", words + " #" + id));
        return this;
    }

    /** The heading of a part of the document, which can be linked to. */
    DocumentLines part(String part, String words) {
        return heading(2, "part." + part, words).place("part." + part);
    }

    /** What defines a term, each a block of its own. */
    DocumentLines term(String term, List<String> blocks) {
        begin(term);
        blocks.forEach(this::add);
        return end();
    }

    /** A term, which is above all lines up to the end. */
    DocumentLines begin(String term) {
        end().add("term " + term);
        headings.put(TERM, term);
        return this;
    }

    DocumentLines end() {
        headings.remove(TERM);
        return this;
    }

    /** Something that can be linked to. */
    DocumentLines place(String id) {
        return about("place", id);
    }

    /** What a document says about itself. */
    DocumentLines about(String what, String value) {
        bookmarks.add(new PrintedLine(what, value));
        return this;
    }
}
