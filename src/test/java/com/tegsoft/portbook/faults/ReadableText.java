package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.verify.reader.page.HidingClasses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What is left of a file without its looks: every text, address, name, value and what hides it, in order. */
final class ReadableText {

    private ReadableText() {}

    static List<String> of(String path, byte[] bytes) {
        if (path.endsWith(".html")) {
            var lines = new ArrayList<String>();
            add(Jsoup.parse(FaultOutcome.text(bytes)), lines);
            return lines;
        }
        if (path.endsWith(".zip")) {
            return zipped(bytes);
        }
        return path.endsWith(".pdf")
                ? printed(bytes)
                : FaultOutcome.text(bytes).lines().toList();
    }

    /** The name of each file, and what is left of it. */
    private static List<String> zipped(byte[] bytes) {
        var lines = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                lines.add(entry.getName());
                lines.addAll(of(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void add(Node node, List<String> lines) {
        if (node instanceof TextNode text && !text.isBlank()) {
            lines.add(text.text().strip());
        }
        if (node instanceof Element element) {
            HidingClasses.of(element).forEach(name -> lines.add(element.tagName() + " class " + name));
            for (Attribute attribute : element.attributes()) {
                if (!attribute.getKey().equals("class")) {
                    lines.add(element.tagName() + " " + attribute);
                }
            }
        }
        node.childNodes().forEach(child -> add(child, lines));
    }

    private static List<String> printed(byte[] bytes) {
        if (bytes.length == 0) {
            return List.of();
        }
        try (var document = Loader.loadPDF(bytes)) {
            var lines = new ArrayList<>(
                    new PDFTextStripper().getText(document).lines().toList());
            lines.add(String.valueOf(document.getDocumentInformation().getCOSObject()));
            lines.addAll(links(document));
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                outline.children().forEach(item -> lines.add(item.getTitle()));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> links(PDDocument document) throws IOException {
        var links = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(link.getContents() + " "
                            + (link.getAction() instanceof PDActionURI uri ? uri.getURI() : link.getCOSObject()));
                }
            }
        }
        return links;
    }
}
