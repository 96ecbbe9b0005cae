package com.tegsoft.portbook.pdf.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The content to be printed, as read from HTML, before layout.
 *
 * @param onePage whether to set it as tightly as one page needs
 * @param header texts at the start and at the end of the line above each page
 */
public record Sheet(
        About about,
        boolean rightToLeft,
        boolean landscape,
        boolean onePage,
        List<StyledText> header,
        List<StyledText> footer,
        List<Block> blocks) {

    /** The metadata of the document. */
    public record About(String language, String title, String author, String subject, LocalDate date, String address) {}

    public Sheet {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        blocks = List.copyOf(blocks);
    }

    /** What the bookmarks lead to. */
    public List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }
}
