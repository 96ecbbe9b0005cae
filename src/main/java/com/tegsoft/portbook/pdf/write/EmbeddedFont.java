package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.font.Face;
import com.tegsoft.portbook.pdf.font.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A face in a document: the glyphs that are used, embedded (ISO 19005-3, 6.2.11.4), each with the text that it stands for
 * (6.2.11.7.2; ISO 14289-1, 7.21.7).
 *
 * <p>A character code is given to each pair of glyph and text, so that one shape that stands for two texts is never
 * ambiguous: {@code CIDToGIDMap} leads both to it.
 */
final class EmbeddedFont {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int LETTERS = 26;
    private static final int PREFIX = 6;

    private final Face face;
    private final String name;
    private final Map<Shape, Integer> codes = new LinkedHashMap<>();

    private record Shape(int glyph, String text) {}

    /**
     * Nothing of a face yet.
     *
     * @param name of the resource
     */
    EmbeddedFont(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The code of a glyph: four hexadecimal digits. */
    String code(Glyph glyph) {
        var code = codes.computeIfAbsent(new Shape(glyph.id(), glyph.text()), shape -> codes.size() + 1);
        return hex(code);
    }

    private static String hex(int value) {
        return Integer.toHexString(0x10000 | value).substring(1);
    }

    /**
     * The font's dictionary (ISO 32000-1, 9.7.6).
     *
     * @throws IOException never, the bytes being in memory
     */
    COSDictionary dictionary() throws IOException {
        var subset = new ByteArrayOutputStream();
        var glyphs = new TreeSet<Integer>();
        codes.keySet().forEach(shape -> glyphs.add(shape.glyph));
        var newIds = new HashMap<Integer, Integer>();
        synchronized (face) {
            var subsetter = new TTFSubsetter(face.outlines(), TABLES);
            subsetter.setPrefix(prefix());
            subsetter.addGlyphIds(glyphs);
            subsetter.getGIDMap().forEach((after, before) -> newIds.put(before, after));
            subsetter.writeToStream(subset);
        }
        var base = prefix() + "+" + face.name();
        var font = Cos.dictionary("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, base);
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(base, subset.toByteArray(), newIds)));
        font.setItem(COSName.TO_UNICODE, Cos.stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    /** Six letters that are the same whenever the glyphs are (ISO 32000-1, 9.6.4). */
    private String prefix() {
        var crc = new CRC32();
        for (var shape : codes.keySet()) {
            crc.update((shape.glyph + shape.text).getBytes(StandardCharsets.UTF_8));
        }
        var hash = crc.getValue();
        var letters = new StringBuilder();
        for (var i = 0; i < PREFIX; i++) {
            letters.append((char) ('A' + hash % LETTERS));
            hash /= LETTERS;
        }
        return letters.toString();
    }

    private COSDictionary descendant(String base, byte[] subset, Map<Integer, Integer> newIds) throws IOException {
        var font = Cos.dictionary("Font");
        font.setName(COSName.SUBTYPE, "CIDFontType2");
        font.setName(COSName.BASE_FONT, base);
        var system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "Identity");
        system.setInt("Supplement", 0);
        font.setItem(COSName.CIDSYSTEMINFO, Cos.direct(system));
        font.setItem(COSName.FONT_DESC, descriptor(base, subset));
        var map = new ByteArrayOutputStream();
        map.write(new byte[2]);
        var widths = new COSArray();
        for (var shape : codes.keySet()) {
            var id = newIds.getOrDefault(shape.glyph, 0);
            map.write(id >> 8);
            map.write(id);
            widths.add(Cos.number(thousandths(face.outlines().getAdvanceWidth(shape.glyph))));
        }
        font.setItem(COSName.W, Cos.array(Cos.number(1), widths));
        font.setItem(COSName.CID_TO_GID_MAP, Cos.stream(map.toByteArray()));
        return font;
    }

    private COSDictionary descriptor(String base, byte[] subset) throws IOException {
        var outlines = face.outlines();
        var descriptor = Cos.dictionary("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, base);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        var head = outlines.getHeader();
        descriptor.setItem(
                COSName.FONT_BBOX,
                Cos.array(
                        Cos.number(thousandths(head.getXMin())),
                        Cos.number(thousandths(head.getYMin())),
                        Cos.number(thousandths(head.getXMax())),
                        Cos.number(thousandths(head.getYMax()))));
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(0));
        descriptor.setItem(
                COSName.ASCENT,
                Cos.number(thousandths(outlines.getHorizontalHeader().getAscender())));
        descriptor.setItem(
                COSName.DESCENT,
                Cos.number(thousandths(outlines.getHorizontalHeader().getDescender())));
        descriptor.setItem(
                COSName.CAP_HEIGHT,
                Cos.number(thousandths(outlines.getOS2Windows().getCapHeight())));
        descriptor.setItem(COSName.STEM_V, Cos.number(80));
        var file = Cos.stream(subset);
        file.setInt(COSName.LENGTH1, subset.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private double thousandths(int units) {
        return units * 1000.0 / face.unitsPerEm();
    }

    /** Codes to text, as a CMap (ISO 32000-1, 9.10.3). */
    private String toUnicode() {
        var lines = codes.entrySet().stream()
                .map(entry -> "<" + hex(entry.getValue()) + "> <" + utf16(entry.getKey().text) + ">")
                .toList();
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <ffff> endcodespacerange
                """);
        var most = 100;
        for (var i = 0; i < lines.size(); i += most) {
            var part = lines.subList(i, Math.min(lines.size(), i + most));
            map.append(part.size()).append(" beginbfchar\n");
            part.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    private static String utf16(String text) {
        var hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append(hex(unit)));
        return hex.toString();
    }
}
