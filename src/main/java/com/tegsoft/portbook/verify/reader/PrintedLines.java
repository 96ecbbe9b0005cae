package com.tegsoft.portbook.verify.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** Walks through the tags of a document and makes a line of each block and of each row of a table. */
final class PrintedLines {

    private static final Pattern HEADING = Pattern.compile("H[1-6]");
    private static final Pattern BULLET = Pattern.compile("\\P{L}*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\p{Nd}]+$");
    private static final Set<String> GROUPS = Set.of(
            "Document",
            "Part",
            "Sect",
            "Div",
            "Table",
            "THead",
            "TBody",
            "TFoot",
            "L",
            "LI",
            "LBody",
            "TOC",
            "BlockQuote");

    /** Below every heading. */
    private static final int TERM = 7;

    private final TaggedText text;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private final TreeMap<Integer, String> headings = new TreeMap<>();

    PrintedLines(TaggedText text) {
        this.text = text;
    }

    List<PrintedLine> read(PDStructureNode root) {
        walk(root, null);
        return lines;
    }

    /** The first rows of tables, which are repeated where these go on; without white space. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    private void walk(PDStructureNode node, @Nullable PDPage inherited) {
        for (var kid : TaggedText.children(node)) {
            var page = TaggedText.page(kid, inherited);
            var type = kid.getStructureType();
            if (HEADING.matcher(type).matches()) {
                heading(Integer.parseInt(type.substring(1)), words(kid, page));
            } else if (GROUPS.contains(type)) {
                var before = headings.get(TERM);
                walk(kid, page);
                term(before);
            } else {
                add(kid, type, page);
            }
        }
    }

    private void add(PDStructureElement block, String type, @Nullable PDPage page) {
        switch (type) {
            case "TR" -> row(block, page);
            case "Figure" -> {
                add("figure: " + block.getAlternateDescription());
                add(PrintedLine.drawn(words(block, page)));
            }
            case "TOCI" -> add(entry(words(block, page)));
            case "Lbl" -> label(words(block, page));
            default -> add(words(block, page));
        }
    }

    /** An entry of a table of contents without the number of its page. */
    private static String entry(String words) {
        var end = words.lastIndexOf("](");
        return PAGE_NUMBER.matcher(words.substring(0, end)).replaceFirst("") + words.substring(end);
    }

    private void row(PDStructureElement row, @Nullable PDPage page) {
        var cells = TaggedText.children(row).stream()
                .map(cell -> words(cell, TaggedText.page(cell, page)))
                .toList();
        if (row.getParent() instanceof PDStructureElement part
                && part.getStructureType().equals("THead")) {
            heads.add(PrintedLine.bare(String.join("", cells)));
        }
        add(String.join(" | ", cells));
    }

    private void heading(int level, String words) {
        headings.tailMap(level).clear();
        add("H" + level + " " + words);
        headings.put(level, words);
    }

    /** The term of a definition is above what defines it; the number or dot of an item says nothing. */
    private void label(String words) {
        if (!BULLET.matcher(words).matches()) {
            add("term " + words);
            term(words);
        }
    }

    private void add(String words) {
        var place = headings.values().stream().collect(Collectors.joining(" › "));
        lines.add(new PrintedLine(place, words));
    }

    private void term(@Nullable String words) {
        if (words == null) {
            headings.remove(TERM);
        } else {
            headings.put(TERM, words);
        }
    }

    private String words(PDStructureElement element, @Nullable PDPage page) {
        var words = new StringBuilder();
        var targets = new LinkedHashSet<String>();
        for (var kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                words.append(words(child, TaggedText.page(child, page)));
            } else if (kid instanceof PDObjectReference reference) {
                targets.add(target(reference));
            } else {
                words.append(text.said(kid, page)).append(' ');
            }
        }
        return targets.isEmpty()
                ? words.toString()
                : "[" + words.toString().strip() + "](" + String.join(", ", targets) + ") ";
    }

    private static String target(PDObjectReference reference) {
        var note = reference.getCOSObject().getCOSDictionary(COSName.OBJ);
        if (note == null) {
            return "nowhere";
        }
        var action = note.getCOSDictionary(COSName.A);
        return (action == null ? "#" + note.getString(COSName.DEST) : uri(action)) + "|"
                + note.getString(COSName.CONTENTS);
    }

    private static String uri(COSDictionary action) {
        return String.valueOf(action.getString(COSName.URI));
    }
}
