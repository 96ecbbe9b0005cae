package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** The text of a tagged PDF in the order of its tags, as a screen reader reads it (ISO 32000-1, 14.7 and 14.8). */
final class TaggedText {

    private final Map<COSDictionary, Map<Integer, StringBuilder>> pages = new HashMap<>();
    private final Map<COSDictionary, CMap> maps = new HashMap<>();
    private final PDStructureNode root;

    private TaggedText(PDDocument document) {
        var tags = document.getDocumentCatalog().getStructureTreeRoot();
        if (tags == null) {
            throw new UnreadableArtefact("it has no tags");
        }
        root = tags;
    }

    /** All tables: rows of cells, headings first; the lines of a cell are joined by spaces. */
    static List<List<List<String>>> tables(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new TaggedText(document);
            return all(text.root, "Table").stream()
                    .map(table -> all(table, "TR").stream().map(text::cells).toList())
                    .toList();
        } catch (IOException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    /** The text of a document that must stay open. */
    static TaggedText of(PDDocument document) {
        return new TaggedText(document);
    }

    PDStructureNode root() {
        return root;
    }

    /** The words of a piece of marked content, which a tag refers to by its number. */
    String said(Object kid, @Nullable PDPage page) {
        if (kid instanceof PDMarkedContentReference reference) {
            return said(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
        }
        return kid instanceof Integer id ? said(page, id) : "";
    }

    /** What a page says outside all tags. */
    String margins(PDPage page) {
        var said = words(page).get(MarkedText.UNMARKED);
        return said == null ? "" : said.toString();
    }

    private List<String> cells(PDStructureElement row) {
        return children(row).stream()
                .filter(cell -> cell.getStructureType().equals("TH")
                        || cell.getStructureType().equals("TD"))
                .map(cell -> String.join(" ", lines(cell, page(cell, null))).strip())
                .toList();
    }

    private List<String> lines(PDStructureElement element, @Nullable PDPage page) {
        var lines = new ArrayList<String>();
        for (var kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                lines.addAll(lines(child, page(child, page)));
            } else if (kid instanceof PDMarkedContentReference reference) {
                lines.add(said(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer id) {
                lines.add(said(page, id));
            }
        }
        return lines;
    }

    /** The page of an element: its own, or else that of its parent. */
    static @Nullable PDPage page(PDStructureElement element, @Nullable PDPage inherited) {
        return element.getPage() == null ? inherited : element.getPage();
    }

    private String said(@Nullable PDPage page, int id) {
        var said = page == null ? null : words(page).get(id);
        if (said == null) {
            throw new UnreadableArtefact("marked content %s, which a tag refers to, is on no page".formatted(id));
        }
        return said.toString();
    }

    /** The text of each piece of marked content on a page; pages are read only when needed. */
    private Map<Integer, StringBuilder> words(PDPage page) {
        return pages.computeIfAbsent(page.getCOSObject(), key -> {
            try {
                return MarkedText.of(page, maps);
            } catch (IOException e) {
                throw new UnreadableArtefact(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Elements of a type below a node, in the order of the tags; none inside another. */
    private static List<PDStructureElement> all(PDStructureNode node, String type) {
        var found = new ArrayList<PDStructureElement>();
        for (var child : children(node)) {
            if (child.getStructureType().equals(type)) {
                found.add(child);
            } else {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
