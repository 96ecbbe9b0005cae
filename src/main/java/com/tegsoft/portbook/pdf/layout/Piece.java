package com.tegsoft.portbook.pdf.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.tegsoft.portbook.pdf.font.Glyphs;
import com.tegsoft.portbook.pdf.font.Shaper;
import java.util.List;

/**
 * The smallest unit of a line: in one span, one face and one direction, all spaces or none.
 *
 * @param level of the bidirectional algorithm; odd levels run from right to left
 * @param after whether a line may end behind it
 */
public record Piece(Span span, String text, Glyphs glyphs, double size, byte level, Break after) {

    /** How acceptable a line break is. */
    enum Break {
        NONE,
        /** Only if a word is longer than the line. */
        EMERGENCY,
        ALLOWED,
        FORCED
    }

    Piece scaled(double factor) {
        return new Piece(span, text, glyphs, size * factor, level, after);
    }

    double width() {
        return glyphs.width(size);
    }

    boolean space() {
        return text.isBlank();
    }

    /** Whether it is never broken. */
    boolean whole() {
        return span.style().whole();
    }

    /** Two pieces of it, the first as long as a width allows, and at least one character. */
    List<Piece> cut(Shaper shaper, double width) {
        var characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        var end = characters.next();
        for (var next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (part(shaper, 0, next, Break.EMERGENCY).width() > width) {
                break;
            }
            end = next;
        }
        return end >= text.length()
                ? List.of(this)
                : List.of(part(shaper, 0, end, Break.EMERGENCY), part(shaper, end, text.length(), after));
    }

    private Piece part(Shaper shaper, int from, int to, Break behind) {
        var part = text.substring(from, to);
        var shaped = shaper.shape(glyphs.face(), glyphs.rightToLeft(), part);
        return new Piece(span, part, shaped, size, level, behind);
    }
}
