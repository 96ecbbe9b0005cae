package com.tegsoft.portbook.pdf.write;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** The objects that a PDF is made of (ISO 32000-1, 7.3), in the few forms that are needed here. */
final class Cos {

    private static final int PRECISION = 1000;

    private Cos() {}

    /** A dictionary with a type, an object of its own. */
    static COSDictionary dictionary(String type) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    /** Written where it is. */
    static COSDictionary direct(COSDictionary dictionary) {
        dictionary.setDirect(true);
        return dictionary;
    }

    /** An array, written where it is. */
    static COSArray array(COSBase... elements) {
        var array = new COSArray();
        array.setDirect(true);
        for (var element : elements) {
            array.add(element);
        }
        return array;
    }

    static COSNumber number(double value) {
        var thousandths = Math.round(value * PRECISION);
        return thousandths % PRECISION == 0
                ? COSInteger.get(thousandths / PRECISION)
                : new COSFloat(thousandths / (float) PRECISION);
    }

    static COSString text(String text) {
        return new COSString(text);
    }

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** Compressed bytes. */
    static COSStream stream(byte[] content) throws IOException {
        return Deflated.of(content).stream();
    }

    /** Bytes as they are: what a reader without a decoder must be able to find (ISO 19005-3, 6.6.2.1). */
    static COSStream plain(byte[] content) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(content);
        }
        return stream;
    }
}
