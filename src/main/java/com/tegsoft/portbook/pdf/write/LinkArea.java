package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Line;
import com.tegsoft.portbook.pdf.layout.Link;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What of a line can be clicked.
 *
 * @param from left edge, counted from that of the line
 * @param size of the text
 */
record LinkArea(Link link, double from, double to, double size) {

    private static final double ABOVE = 0.95;
    private static final double BELOW = 0.27;
    private static final int PRINTED = 4;

    /** The links of a line. */
    static List<LinkArea> of(Line line) {
        var areas = new LinkedHashMap<Link, LinkArea>();
        for (var run : line.runs()) {
            run.piece()
                    .span()
                    .link()
                    .ifPresent(link -> areas.merge(
                            link,
                            new LinkArea(link, run.x(), run.end(), run.piece().size()),
                            LinkArea::and));
        }
        return areas.values().stream()
                .map(area ->
                        new LinkArea(area.link, Math.max(0, area.from), Math.min(line.width(), area.to), area.size))
                .filter(area -> area.to > area.from)
                .toList();
    }

    private LinkArea and(LinkArea other) {
        return new LinkArea(link, Math.min(from, other.from), Math.max(to, other.to), Math.max(size, other.size));
    }

    /**
     * The annotation (ISO 14289-1, 7.18: it has contents, and is printed; ISO 32000-1, 12.5.6.5).
     *
     * @param left of the line, on the paper
     */
    COSDictionary annotation(double left, double baseline) {
        var note = Cos.dictionary("Annot");
        note.setName(COSName.SUBTYPE, "Link");
        note.setItem(
                COSName.RECT,
                Cos.array(
                        Cos.number(left + from),
                        Cos.number(baseline - BELOW * size),
                        Cos.number(left + to),
                        Cos.number(baseline + ABOVE * size)));
        note.setItem(COSName.BORDER, Cos.array(Cos.number(0), Cos.number(0), Cos.number(0)));
        note.setInt(COSName.F, PRINTED);
        note.setItem(COSName.CONTENTS, Cos.text(link.contents()));
        if (link.internal()) {
            note.setItem(COSName.DEST, Cos.text(link.target()));
        } else {
            var action = new COSDictionary();
            action.setName(COSName.S, "URI");
            action.setItem(COSName.URI, Cos.text(link.href()));
            note.setItem(COSName.A, Cos.direct(action));
        }
        return note;
    }
}
