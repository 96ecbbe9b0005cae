package com.tegsoft.portbook.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * An element of the document's structure (ISO 32000-1, 14.7), as it grows while pages are drawn. Blocks enter the tree
 * where they are in the source; what is inside a line enters it with its first glyph, so that the tree always reads
 * as the page does.
 */
public final class Tag {

    /** What an element may say about itself. */
    public enum Fact {
        /** Replaces what is drawn (14.9.3). */
        ALT,
        LANGUAGE,
        /** {@code Column} or {@code Row}: ISO 14289-1, 7.5. */
        SCOPE,
        /** {@code Disc}, {@code Decimal} or {@code None}: how the items of a list are marked (ISO 32000-1, table 347). */
        NUMBERING,
        /** {@code RlTb} where text runs from right to left (table 344). */
        WRITING,
        /** The four sides of what is drawn, on its page (table 345). */
        BOX
    }

    /** What a tag holds, in the order in which it is read. */
    public sealed interface Kid permits Element, Content, Annotation {}

    /** Another tag. */
    public record Element(Tag tag) implements Kid {}

    /** Marked content of a page. */
    public record Content(int page, int number) implements Kid {}

    /** What can be clicked; it has a place in the parent tree of its own. */
    public record Annotation(COSDictionary dictionary, int page) implements Kid {}

    private final String type;
    private final Tag parent;
    private final boolean placed;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private final List<Kid> kids = new ArrayList<>();

    private Tag(String type, Tag parent, boolean placed) {
        this.type = type;
        this.parent = parent;
        this.placed = placed;
    }

    /** The root of a document: its own parent. */
    public Tag() {
        this.type = "Document";
        this.parent = this;
        this.placed = true;
    }

    /** A new block at the end of this one. */
    Tag block(String name) {
        var tag = new Tag(name, this, true);
        kids.add(new Element(tag));
        return tag;
    }

    /** Something within the lines of this block; it is not there before it has content. */
    public Tag inline(String name) {
        return new Tag(name, this, false);
    }

    public Tag fact(Fact fact, String value) {
        facts.put(fact, value);
        return this;
    }

    public void add(Kid kid) {
        if (!placed && kids.isEmpty()) {
            parent.add(new Element(this));
        }
        kids.add(kid);
    }

    public String type() {
        return type;
    }

    Tag parent() {
        return parent;
    }

    public Map<Fact, String> facts() {
        return Collections.unmodifiableMap(facts);
    }

    public List<Kid> kids() {
        return Collections.unmodifiableList(kids);
    }
}
