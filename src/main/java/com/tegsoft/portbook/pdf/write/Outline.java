package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Heading;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks: the headings, one within the other (ISO 32000-1, 12.3.3; ISO 14289-1, 7.17). */
final class Outline {

    private Outline() {}

    /** The root of the bookmarks. */
    static COSDictionary of(List<Heading> headings) {
        var root = Cos.dictionary("Outlines");
        root.setInt(COSName.COUNT, hang(root, headings));
        return root;
    }

    /** Hangs headings below an item; the number of items that are now below it. */
    private static int hang(COSDictionary parent, List<Heading> headings) {
        var items = new ArrayList<COSDictionary>();
        for (var from = 0; from < headings.size(); ) {
            var heading = headings.get(from);
            var to = from + 1;
            while (to < headings.size() && headings.get(to).level() > heading.level()) {
                to++;
            }
            items.add(item(parent, heading, headings.subList(from + 1, to)));
            from = to;
        }
        for (var i = 1; i < items.size(); i++) {
            items.get(i).setItem(COSName.PREV, items.get(i - 1));
            items.get(i - 1).setItem(COSName.NEXT, items.get(i));
        }
        if (!items.isEmpty()) {
            parent.setItem(COSName.FIRST, items.get(0));
            parent.setItem(COSName.LAST, items.get(items.size() - 1));
        }
        return headings.size();
    }

    private static COSDictionary item(COSDictionary parent, Heading heading, List<Heading> below) {
        var item = new COSDictionary();
        item.setItem(COSName.PARENT, parent);
        item.setItem(COSName.TITLE, Cos.text(heading.prose().words()));
        item.setItem(COSName.DEST, Cos.text(heading.id()));
        if (!below.isEmpty()) {
            item.setInt(COSName.COUNT, hang(item, below));
        }
        return item;
    }
}
