package com.tegsoft.portbook.readback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a tagged PDF in the order of its tags, as a screen reader has them (ISO 32000-1, 14.7 and 14.8). */
final class TaggedText {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final PDStructureNode root;

    private TaggedText(PDDocument document) throws IOException {
        var tags = document.getDocumentCatalog().getStructureTreeRoot();
        if (tags == null) {
            throw new UnreadableArtefact("it has no tags");
        }
        root = tags;
        for (var page : document.getPages()) {
            words.put(page.getCOSObject(), words(page));
        }
    }

    /** All tables: rows of cells, headings first; what stands in a cell on several lines is joined by spaces. */
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

    /** What each piece of marked content of a page says. */
    private static Map<Integer, String> words(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false); // What stands there twice is to be seen twice.
        extractor.processPage(page);
        var said = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                said.merge(content.getMCID(), words(content), String::concat);
            }
        }
        return said;
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent inner ? words(inner) : "")
                .collect(Collectors.joining());
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

    /** The page of an element: its own, else its parent's. */
    private static @Nullable PDPage page(PDStructureElement element, @Nullable PDPage inherited) {
        return element.getPage() == null ? inherited : element.getPage();
    }

    private String said(@Nullable PDPage page, int id) {
        var said = page == null
                ? null
                : words.getOrDefault(page.getCOSObject(), Map.of()).get(id);
        if (said == null) {
            throw new UnreadableArtefact("marked content %s, which a tag refers to, is on no page".formatted(id));
        }
        return said;
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

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
