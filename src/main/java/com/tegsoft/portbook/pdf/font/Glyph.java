package com.tegsoft.portbook.pdf.font;

/**
 * A shape of a font and the text that it stands for, placed within its word. Lengths are in font units.
 *
 * @param id of the shape in its file
 * @param text what is read aloud and copied; never empty
 * @param y upwards
 */
public record Glyph(int id, String text, int x, int y, int advance) {}
