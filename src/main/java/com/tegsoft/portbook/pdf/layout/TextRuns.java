package com.tegsoft.portbook.pdf.layout;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.tegsoft.portbook.pdf.font.Face;
import com.tegsoft.portbook.pdf.layout.Piece.Break;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts prose into pieces: by the line breaking of UAX 14, the bidirectional algorithm of UAX 9 and the faces that have
 * its characters. Both algorithms are ICU's, the same on every JDK.
 */
public final class TextRuns {

    /** Where a word that is longer than the line may be broken, behind one of these. */
    private static final String SEAMS = "/.-_@:?&=#";

    private final TypeScale type;
    private final String text;
    private final List<Span> spans;
    /** For each character the index of its span. */
    private final int[] owners;

    private final Face[] faces;
    private final Break[] breaks;
    private final byte[] levels;

    private TextRuns(StyledText prose, TypeScale type) {
        this.type = type;
        this.text = prose.text();
        this.spans = prose.spans();
        this.owners = new int[text.length()];
        this.faces = new Face[text.length()];
        this.breaks = new Break[text.length() + 1];
        this.levels = levels(text, type.rightToLeft());
        for (int span = 0, at = 0; span < spans.size(); span++) {
            var end = at + spans.get(span).text().length();
            Arrays.fill(owners, at, end, span);
            at = end;
        }
        chooseFaces();
        findBreaks();
    }

    static List<Piece> of(StyledText prose, TypeScale type) {
        return new TextRuns(prose, type).cut();
    }

    private static byte[] levels(String text, boolean rightToLeft) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        var bidi = new Bidi();
        bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getLevels();
    }

    private Span span(int at) {
        return spans.get(owners[at]);
    }

    private void chooseFaces() {
        for (var i = 0; i < text.length(); ) {
            var codePoint = text.codePointAt(i);
            var end = i + Character.charCount(codePoint);
            Arrays.fill(faces, i, end, face(codePoint, i));
            i = end;
        }
    }

    /** A space, a mark and an invisible character stay in the face before them. */
    private Face face(int codePoint, int at) {
        var bold = span(at).style().bold();
        if (isBlank(codePoint)) {
            return at > 0 && owners[at] == owners[at - 1] ? faces[at - 1] : faceOf(' ', bold);
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK && at > 0 && faces[at - 1].has(codePoint)) {
            return faces[at - 1];
        }
        return faceOf(codePoint, bold);
    }

    /** @throws PrintFault if no face has it: ISO 14289-1, 7.21.8 allows no .notdef */
    private Face faceOf(int codePoint, boolean bold) {
        return type.shaper()
                .typefaces()
                .face(codePoint, bold)
                .orElseThrow(() -> new PrintFault(
                        "no font has %s (`%s`), which is used in `%s`; use another character, or add a font"
                                .formatted(name(codePoint), Character.toString(codePoint), PrintFault.excerpt(text))));
    }

    private static String name(int codePoint) {
        var hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + " " + Character.getName(codePoint);
    }

    private void findBreaks() {
        Arrays.fill(breaks, Break.NONE);
        var lines = BreakIterator.getLineInstance(ULocale.ROOT);
        lines.setText(text);
        for (var at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            breaks[at] = Break.ALLOWED;
        }
        for (var at = 1; at < text.length(); at++) {
            var before = text.charAt(at - 1);
            if (before == StyledText.LINE) {
                breaks[at] = Break.FORCED;
            } else if (span(at - 1).style().whole() && span(at).style().whole()) {
                breaks[at] = Break.NONE;
            } else if (SEAMS.indexOf(before) >= 0 && (breaks[at] == Break.NONE || before == '/')) {
                breaks[at] = Break.EMERGENCY;
            }
        }
        breaks[text.length()] = Break.ALLOWED;
    }

    private List<Piece> cut() {
        var pieces = new ArrayList<Piece>();
        for (int from = 0, to = 1; to <= text.length(); to++) {
            if (to == text.length() || seam(to)) {
                add(pieces, from, to);
                from = to;
            }
        }
        return pieces;
    }

    private boolean seam(int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        return breaks[at] != Break.NONE
                || owners[at] != owners[at - 1]
                || levels[at] != levels[at - 1]
                || faces[at] != faces[at - 1]
                || space(before) != space(after)
                || control(before) != control(after);
    }

    private void add(List<Piece> pieces, int from, int to) {
        var part = text.substring(from, to);
        if (control(part.charAt(0))) {
            carry(pieces, breaks[to]);
            return;
        }
        var shown = part.replace(StyledText.LINE, ' ');
        var span = span(from);
        var glyphs = type.shaper().shape(faces[from], levels[from] % 2 == 1, shown);
        pieces.add(new Piece(span, shown, glyphs, type.size() * span.style().scale(), levels[from], breaks[to]));
    }

    /** A break behind a control is one behind what is before it. */
    private static void carry(List<Piece> pieces, Break after) {
        if (!pieces.isEmpty() && after != Break.NONE) {
            var last = pieces.remove(pieces.size() - 1);
            pieces.add(new Piece(last.span(), last.text(), last.glyphs(), last.size(), last.level(), after));
        }
    }

    /** Whether nothing is drawn for a character. */
    public static boolean isBlank(int codePoint) {
        return space(codePoint) || control(codePoint) || joins(codePoint);
    }

    /** Zero-width joiner and non-joiner. */
    private static boolean joins(int codePoint) {
        return codePoint == '\u200c' || codePoint == '\u200d';
    }

    private static boolean space(int codePoint) {
        return codePoint == ' ' || codePoint == StyledText.LINE || codePoint == '\u00a0' || codePoint == '\u202f';
    }

    /** What steers the algorithms and has no shape: isolates, marks of direction, the zero-width space, the soft hyphen. */
    private static boolean control(int codePoint) {
        return (codePoint >= '\u2066' && codePoint <= '\u2069')
                || codePoint == '\u200b'
                || codePoint == '\u00ad'
                || codePoint == '\u200e'
                || codePoint == '\u200f';
    }
}
