package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A printed document.
 *
 * @param lines what it says, as a screen reader reads it, and then what it says about itself
 * @param margins what is in the margins of each page
 */
public record PrintedText(List<PrintedLine> lines, List<String> margins) {

    private static final Pattern NUMBERED = Pattern.compile("section\\.[0-9]+");

    public PrintedText {
        lines = List.copyOf(lines);
        margins = List.copyOf(margins);
    }

    /**
     * Reads a tagged PDF.
     *
     * @throws UnreadableArtefact if it is none
     */
    public static PrintedText of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var text = TaggedText.of(document);
            var walk = new PrintedLines(text);
            var lines = new ArrayList<>(walk.read(text.root()));
            about(document, lines);
            var margins = new ArrayList<String>();
            for (var page : document.getPages()) {
                margins.add(margin(text.margins(page), walk.heads()));
            }
            return new PrintedText(lines, margins);
        } catch (IOException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    /** All words of the document. */
    public String words() {
        return Stream.concat(lines.stream().map(PrintedLine::toString), margins.stream())
                .collect(Collectors.joining("\n"));
    }

    /** What is in the margins of a page without the head of a table that goes on there. */
    private static String margin(String said, List<String> heads) {
        var bare = PrintedLine.bare(said);
        return heads.stream()
                .filter(bare::startsWith)
                .findFirst()
                .map(head -> bare.substring(head.length()))
                .orElse(said);
    }

    private static void about(PDDocument document, List<PrintedLine> lines) throws IOException {
        var information = document.getDocumentInformation();
        var created = information.getCreationDate();
        add(lines, "language", document.getDocumentCatalog().getLanguage());
        var preferences = document.getDocumentCatalog().getViewerPreferences();
        var direction = preferences == null ? "" : String.valueOf(preferences.getReadingDirection());
        add(lines, "direction", direction.equals("R2L") ? "rtl" : "ltr");
        add(lines, "title", information.getTitle());
        add(lines, "author", information.getAuthor());
        add(lines, "subject", information.getSubject());
        add(lines, "date", created == null ? "" : LocalDate.ofInstant(created.toInstant(), ZoneOffset.UTC));
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(item -> bookmark(item, lines));
        }
        var names = document.getDocumentCatalog().getNames();
        if (names != null) {
            names(names.getDests(), "place", lines);
            names(names.getEmbeddedFiles(), "attachment", lines);
        }
    }

    private static void add(List<PrintedLine> lines, String what, Object value) {
        lines.add(new PrintedLine(what, String.valueOf(value)));
    }

    private static void bookmark(PDOutlineItem item, List<PrintedLine> lines) {
        var target = String.valueOf(item.getCOSObject().getString(COSName.DEST));
        add(lines, "bookmark", item.getTitle() + " #" + (isWritten(target) ? target : ""));
        item.children().forEach(below -> bookmark(below, lines));
    }

    private static void names(PDNameTreeNode<?> tree, String what, List<PrintedLine> lines) throws IOException {
        if (tree != null && tree.getNames() != null) {
            tree.getNames().keySet().stream().filter(PrintedText::isWritten).forEach(name -> add(lines, what, name));
        }
    }

    /** Whether a place has the id that a template wrote, and not one for the bookmark of a heading that has none. */
    private static boolean isWritten(String id) {
        return !NUMBERED.matcher(id).matches();
    }
}
