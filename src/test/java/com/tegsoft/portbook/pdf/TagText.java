package com.tegsoft.portbook.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tags of a PDF as an indented text, with what a screen reader says: read back by PDFBox, which did not write them. */
public final class TagText {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private TagText() {}

    /** Of a whole document. */
    public static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new TagText();
            text.readTexts(document);
            text.write(document.getDocumentCatalog().getStructureTreeRoot(), null, 0);
            return text.out.toString();
        }
    }

    /** The text of all artefacts, page by page. */
    public static List<String> artefacts(byte[] pdf) throws IOException {
        var found = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                found.add(marked(page).stream()
                        .filter(content -> "Artifact".equals(content.getTag()))
                        .map(TagText::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("|")));
            }
        }
        return found;
    }

    private static List<PDMarkedContent> marked(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents();
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition position ? position.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void readTexts(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var byNumber = new HashMap<Integer, String>();
            marked(page).stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content -> byNumber.put(content.getMCID(), text(content)));
            texts.put(page.getCOSObject(), byNumber);
        }
    }

    private void write(PDStructureNode node, @Nullable PDPage inherited, int depth) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var page = element.getPage() == null ? inherited : element.getPage();
                line(depth, element.getStructureType() + facts(element.getCOSObject()));
                write(element, page, depth + 1);
            } else if (kid instanceof Integer number && inherited != null) {
                line(depth, said(inherited, number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                line(depth, said(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof PDObjectReference reference) {
                line(depth, "→ " + contents(reference.getCOSObject().getCOSDictionary(COSName.OBJ)));
            }
        }
    }

    private static String contents(@Nullable COSDictionary annotation) {
        return annotation == null ? "?" : annotation.getString(COSName.CONTENTS);
    }

    private String said(PDPage page, int number) {
        return "\"" + texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "?") + "\"";
    }

    private static String facts(COSDictionary element) {
        var attributes = element.getCOSDictionary(COSName.A);
        var facts = attributes == null
                ? ""
                : attributes.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(COSName.O)
                                && !entry.getKey().equals(COSName.BBOX))
                        .map(entry -> " " + entry.getKey().getName() + "=" + attributes.getNameAsString(entry.getKey()))
                        .collect(Collectors.joining());
        var alt = element.getString(COSName.ALT);
        var language = element.getString(COSName.LANG);
        return facts + (alt == null ? "" : " Alt=" + alt) + (language == null ? "" : " Lang=" + language);
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
