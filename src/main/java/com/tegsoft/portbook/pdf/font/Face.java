package com.tegsoft.portbook.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file, twice: as outlines to embed, and as the JDK's shaping sees it.
 *
 * <p>The shaping works at a size of one em in font units, so that every advance is exact and no hinting of a machine gets
 * in. Kerning is on; discretionary ligatures are off, those that a script requires stay.
 */
public final class Face {

    private final TrueTypeFont outlines;
    private final CmapLookup characters;
    private final Font shaping;
    private final String name;
    private final int unitsPerEm;

    private Face(TrueTypeFont outlines, Font shaping) throws IOException {
        this.outlines = outlines;
        this.characters = outlines.getUnicodeCmapLookup();
        this.name = outlines.getName();
        this.unitsPerEm = outlines.getUnitsPerEm();
        this.shaping = shaping.deriveFont(
                Map.of(TextAttribute.SIZE, (float) unitsPerEm, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /**
     * Reads a TrueType file.
     *
     * @throws IOException if it cannot be read, or is none
     */
    static Face load(Path file) throws IOException {
        try {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))), shaping(file));
        } catch (FontFormatException e) {
            throw new IOException(file + " is not a TrueType font", e);
        }
    }

    /** From a file inside a jar, the JDK makes a temporary copy. */
    private static Font shaping(Path file) throws IOException, FontFormatException {
        if (file.getFileSystem().equals(FileSystems.getDefault())) {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        }
        try (var bytes = Files.newInputStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        }
    }

    /** Its PostScript name. */
    public String name() {
        return name;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    Font shaping() {
        return shaping;
    }

    /** The parsed file; whoever reads more than its tables of numbers must hold its lock. */
    public TrueTypeFont outlines() {
        return outlines;
    }

    public boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
