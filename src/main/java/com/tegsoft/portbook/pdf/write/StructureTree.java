package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Tag;
import com.tegsoft.portbook.pdf.layout.Tag.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes the tags as the structure tree of the document (ISO 32000-1, 14.7.2), with the way back from content to tags. */
final class StructureTree {

    private final List<COSDictionary> pages;
    private final COSDictionary root = Cos.dictionary("StructTreeRoot");
    private final Map<Tag, COSDictionary> elements = new HashMap<>();
    private final Map<String, COSDictionary> attributes = new HashMap<>();

    private StructureTree(List<COSDictionary> pages) {
        this.pages = pages;
    }

    /**
     * The root of the tree.
     *
     * @param marked for each page the owners of its marked content
     * @param notes what can be clicked; their keys follow those of the pages
     */
    static COSDictionary of(
            Tag document, List<COSDictionary> pages, List<List<Tag>> marked, List<DocumentContext.Note> notes) {
        var tree = new StructureTree(pages);
        tree.root.setItem(COSName.K, Cos.array(tree.element(document, tree.root)));
        tree.root.setItem(COSName.PARENT_TREE, tree.parents(marked, notes));
        tree.root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + notes.size());
        return tree.root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        var element = new COSDictionary();
        elements.put(tag, element);
        element.setName(COSName.S, tag.type());
        element.setItem(COSName.P, parent);
        tag.facts().forEach((fact, value) -> state(element, fact, value));
        var home = tag.kids().stream()
                .filter(Tag.Content.class::isInstance)
                .map(kid -> ((Tag.Content) kid).page())
                .findFirst();
        home.ifPresent(page -> element.setItem(COSName.PG, pages.get(page)));
        var kids = new COSArray();
        kids.setDirect(true);
        for (var kid : tag.kids()) {
            if (kid instanceof Tag.Element inner) {
                kids.add(element(inner.tag(), element));
            } else if (kid instanceof Tag.Content content) {
                if (home.orElse(-1) == content.page()) {
                    kids.add(Cos.number(content.number()));
                } else {
                    kids.add(content(content));
                }
            } else if (kid instanceof Tag.Annotation annotation) {
                kids.add(annotation(annotation, home));
            }
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
        return element;
    }

    private COSDictionary content(Tag.Content content) {
        var reference = Cos.dictionary("MCR");
        reference.setItem(COSName.PG, pages.get(content.page()));
        reference.setInt(COSName.MCID, content.number());
        return Cos.direct(reference);
    }

    private COSDictionary annotation(Tag.Annotation annotation, Optional<Integer> home) {
        var reference = Cos.dictionary("OBJR");
        if (home.orElse(-1) != annotation.page()) {
            reference.setItem(COSName.PG, pages.get(annotation.page()));
        }
        reference.setItem(COSName.OBJ, annotation.dictionary());
        return Cos.direct(reference);
    }

    private void state(COSDictionary element, Fact fact, String value) {
        switch (fact) {
            case ALT -> element.setItem(COSName.ALT, Cos.text(value));
            case LANGUAGE -> element.setItem(COSName.LANG, Cos.text(value));
            case SCOPE -> element.setItem(COSName.A, attribute("Table", "Scope", value));
            case NUMBERING -> element.setItem(COSName.A, attribute("List", "ListNumbering", value));
            case BOX -> element.setItem(COSName.A, box(value));
            case WRITING -> element.setItem(COSName.A, attribute("Layout", "WritingMode", value));
        }
    }

    private static COSDictionary box(String sides) {
        var box = new COSDictionary();
        box.setName(COSName.O, "Layout");
        var numbers = Cos.array();
        for (var side : sides.split(" ", -1)) {
            numbers.add(Cos.number(Double.parseDouble(side)));
        }
        box.setItem(COSName.BBOX, numbers);
        return Cos.direct(box);
    }

    /** The same for all elements that say the same. */
    private COSDictionary attribute(String owner, String name, String value) {
        return attributes.computeIfAbsent(owner + name + value, key -> {
            var attribute = new COSDictionary();
            attribute.setName(COSName.O, owner);
            attribute.setName(Cos.name(name), value);
            return attribute;
        });
    }

    private COSDictionary parents(List<List<Tag>> marked, List<DocumentContext.Note> notes) {
        var numbers = new COSArray();
        for (var page = 0; page < marked.size(); page++) {
            numbers.add(Cos.number(page));
            var owners = new COSArray();
            marked.get(page).forEach(tag -> owners.add(elements.get(tag)));
            numbers.add(owners);
        }
        for (var i = 0; i < notes.size(); i++) {
            numbers.add(Cos.number(marked.size() + i));
            numbers.add(elements.get(notes.get(i).tag()));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
