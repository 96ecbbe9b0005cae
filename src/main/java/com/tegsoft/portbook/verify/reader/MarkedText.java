package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The text of a page, by the numbers of its marked content (ISO 32000-1, 14.6): the codes that are shown, each
 * converted to text by the map of its font (9.10.3). Where and how they are drawn is ignored.
 */
final class MarkedText {

    /** What is in no numbered content, such as the margins. */
    static final int UNMARKED = -1;

    private final Map<COSDictionary, CMap> maps;
    private final COSDictionary fonts;
    private final Map<Integer, StringBuilder> said = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    /** The map of the current font; empty before the first. */
    private final Deque<CMap> font = new ArrayDeque<>();

    private MarkedText(COSDictionary fonts, Map<COSDictionary, CMap> maps) {
        this.fonts = fonts;
        this.maps = maps;
    }

    /**
     * Reads a page.
     *
     * @param maps the maps of the fonts found in the document so far
     * @throws IOException if the content cannot be parsed
     * @throws UnreadableArtefact if it has text that cannot be read, or an operator in the wrong place
     */
    static Map<Integer, StringBuilder> of(PDPage page, Map<COSDictionary, CMap> maps) throws IOException {
        var fonts = Optional.ofNullable(page.getResources())
                .map(resources -> resources.getCOSObject().getCOSDictionary(COSName.FONT));
        var text = new MarkedText(fonts.orElseGet(COSDictionary::new), maps);
        var operands = new ArrayList<COSBase>();
        var parser = new PDFStreamParser(page);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                text.apply(operator.getName(), operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        return text.said;
    }

    private void apply(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT -> open.push(UNMARKED);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> open.push(number(operand(operator, operands, 1)));
            case OperatorName.END_MARKED_CONTENT -> {
                if (open.poll() == null) {
                    throw new UnreadableArtefact("`%s` ends nothing".formatted(operator));
                }
            }
            case OperatorName.SET_FONT_AND_SIZE -> {
                font.clear();
                font.push(map(operand(operator, operands, 0)));
            }
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> show(operand(operator, operands, 0));
            case OperatorName.SHOW_TEXT_LINE, OperatorName.SHOW_TEXT_LINE_AND_SPACE, OperatorName.DRAW_OBJECT ->
                throw new UnreadableArtefact("`%s` may show text that is not read".formatted(operator));
            default -> {}
        }
    }

    private static COSBase operand(String operator, List<COSBase> operands, int index) {
        if (index >= operands.size()) {
            throw new UnreadableArtefact("`%s` has no operand %s".formatted(operator, index + 1));
        }
        return operands.get(index);
    }

    private static int number(COSBase properties) {
        return properties instanceof COSDictionary known ? known.getInt(COSName.MCID, UNMARKED) : UNMARKED;
    }

    private CMap map(COSBase operand) throws IOException {
        if (!(operand instanceof COSName name)) {
            throw new UnreadableArtefact("an operand is not the name of a font: " + operand);
        }
        var font = fonts.getCOSDictionary(name);
        if (font == null || !(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            throw new UnreadableArtefact("the font `%s` has no map from letters to text".formatted(name.getName()));
        }
        var known = maps.get(font);
        if (known == null) {
            known = new CMapParser().parse(stream.createView());
            maps.put(font, known);
        }
        return known;
    }

    private void show(COSBase shown) throws IOException {
        if (shown instanceof COSArray parts) {
            for (var part : parts) {
                show(part);
            }
        } else if (shown instanceof COSString codes) {
            var inside = open.stream().filter(number -> number != UNMARKED).findFirst();
            said.computeIfAbsent(inside.orElse(UNMARKED), number -> new StringBuilder())
                    .append(text(codes.getBytes()));
        }
    }

    /** PDFBox reads past the end of its buffer if a map does not say how long codes are. */
    private static int code(CMap meaning, ByteArrayInputStream codes) throws IOException {
        try {
            return meaning.readCode(codes);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableArtefact("the map of a font is damaged: " + e.getMessage());
        }
    }

    private String text(byte[] codes) throws IOException {
        if (font.isEmpty()) {
            throw new UnreadableArtefact("text is shown without a font");
        }
        var meaning = font.element();
        var in = new ByteArrayInputStream(codes);
        var text = new StringBuilder();
        while (in.available() > 0) {
            var code = code(meaning, in);
            text.append(Optional.ofNullable(meaning.toUnicode(code))
                    .orElseThrow(
                            () -> new UnreadableArtefact("the letter with the code %s has no text".formatted(code))));
        }
        return text.toString();
    }
}
