package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.font.Face;
import com.tegsoft.portbook.pdf.layout.Layout;
import com.tegsoft.portbook.pdf.layout.Link;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.Span;
import com.tegsoft.portbook.pdf.layout.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the pages of one document share while they are drawn. */
final class DocumentContext {

    private final Layout layout;
    private final int pages;
    private final Map<String, Pages.Place> places;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<Integer, Tag> links = new HashMap<>();
    private final IdentityHashMap<Span, Tag> languages = new IdentityHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** Something that can be clicked, and the tag that it belongs to. */
    record Note(COSDictionary dictionary, Tag tag) {}

    DocumentContext(Layout layout, int pages, Map<String, Pages.Place> places) {
        this.layout = layout;
        this.pages = pages;
        this.places = places;
    }

    Layout layout() {
        return layout;
    }

    int pages() {
        return pages;
    }

    /** The page of an id, counted from 1. */
    int page(String id) {
        var place = places.get(id);
        if (place == null) {
            throw new PrintFault("`#" + id + "` has no target; give the target element this id");
        }
        return place.page() + 1;
    }

    EmbeddedFont font(Face face) {
        return fonts.computeIfAbsent(face, key -> new EmbeddedFont(key, "F" + (fonts.size() + 1)));
    }

    List<EmbeddedFont> fonts() {
        return List.copyOf(fonts.values());
    }

    /** The element that a piece of text belongs to: the block, or a link or a stretch in another language within it. */
    Tag tag(Tag block, Span span) {
        var outer = span.link().map(link -> link(block, link)).orElse(block);
        return span.language()
                .map(language -> languages.computeIfAbsent(
                        span, key -> outer.inline("Span").fact(Tag.Fact.LANGUAGE, language)))
                .orElse(outer);
    }

    /** The element of a link. */
    Tag link(Tag block, Link link) {
        return links.computeIfAbsent(link.number(), number -> block.inline("Link"));
    }

    /** Registers something that can be clicked, and gives it its key in the parent tree, behind those of the pages. */
    void note(COSDictionary dictionary, Tag tag) {
        dictionary.setInt(COSName.STRUCT_PARENT, pages + notes.size());
        notes.add(new Note(dictionary, tag));
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
