package com.tegsoft.portbook.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Turns characters into glyphs with the HarfBuzz of the JDK. Each word is shaped once and cached: documents have few different words, and each occurs on many sheets.
 */
public final class Shaper {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** From here on the JDK marks glyphs that are not to be drawn. */
    private static final int INVISIBLE = 0xfffe;

    private static final String JOINER = "\u200d";

    private final Typefaces typefaces;
    private final Map<Word, Glyphs> shaped = new ConcurrentHashMap<>();

    private record Word(Face face, boolean rightToLeft, String text) {}

    public Shaper(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    public Typefaces typefaces() {
        return typefaces;
    }

    public Glyphs shape(Face face, boolean rightToLeft, String text) {
        return shaped.computeIfAbsent(new Word(face, rightToLeft, text), Shaper::shape);
    }

    private static Glyphs shape(Word word) {
        var characters = word.text.toCharArray();
        var vector = word.face
                .shaping()
                .layoutGlyphVector(
                        EXACT,
                        characters,
                        0,
                        characters.length,
                        word.rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        var last = vector.getNumGlyphs() - 1;
        var order = IntStream.rangeClosed(0, last)
                .map(index -> word.rightToLeft ? last - index : index)
                .filter(index -> vector.getGlyphCode(index) < INVISIBLE)
                .boxed()
                .sorted(Comparator.comparing(vector::getGlyphCharIndex))
                .toList();
        return new Glyphs(word.face, word.rightToLeft, glyphs(word, vector, order), (int)
                Math.round(vector.getGlyphPosition(last + 1).getX()));
    }

    private static List<Glyph> glyphs(Word word, GlyphVector vector, List<Integer> order) {
        var glyphs = new ArrayList<Glyph>();
        for (var start = 0; start < order.size(); ) {
            var from = vector.getGlyphCharIndex(order.get(start));
            var end = start + 1;
            while (end < order.size() && vector.getGlyphCharIndex(order.get(end)) == from) {
                end++;
            }
            var to = end < order.size() ? vector.getGlyphCharIndex(order.get(end)) : word.text.length();
            var texts = share(word.text.substring(from, to), end - start);
            for (var i = start; i < end; i++) {
                glyphs.add(glyph(vector, order.get(i), texts.get(i - start)));
            }
            start = end;
        }
        return glyphs;
    }

    /**
     * Shares the text of a cluster among its glyphs, so that together they read as it does: one character each; a ligature
     * has more; a glyph for which there is none left joins its neighbours, for each needs a text (ISO 14289-1, 7.21.7).
     */
    private static List<String> share(String text, int glyphs) {
        var characters = text.codePoints().mapToObj(Character::toString).toList();
        var surplus = Math.max(0, characters.size() - glyphs);
        var texts = new ArrayList<String>();
        texts.add(String.join("", characters.subList(0, surplus + 1)));
        for (var i = 1; i < glyphs; i++) {
            texts.add(surplus + i < characters.size() ? characters.get(surplus + i) : JOINER);
        }
        return texts;
    }

    private static Glyph glyph(GlyphVector vector, int index, String text) {
        var position = vector.getGlyphPosition(index);
        return new Glyph(
                vector.getGlyphCode(index),
                text,
                (int) Math.round(position.getX()),
                (int) Math.round(-position.getY()),
                Math.round(vector.getGlyphMetrics(index).getAdvance()));
    }
}
