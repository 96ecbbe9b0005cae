package com.tegsoft.portbook.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be printed, as it was read from HTML and before it has any size.
 *
 * @param onePage whether to set it as tightly as one page needs
 * @param header texts at the start and at the end of the line above each page
 */
record Sheet(
        About about,
        boolean rightToLeft,
        boolean landscape,
        boolean onePage,
        List<Prose> header,
        List<Prose> footer,
        List<Block> blocks) {

    /** What the document says about itself. */
    record About(String language, String title, String author, String subject, LocalDate date, String address) {}

    Sheet {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        blocks = List.copyOf(blocks);
    }

    /** What the bookmarks lead to. */
    List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }
}
