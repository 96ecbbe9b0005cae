package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Color;
import java.util.Arrays;
import java.util.List;

/** How a colour is chosen in a content stream: device-dependent, as the output intent allows (ISO 19005-3, 6.2.4.3). */
final class ColorOperator {

    private static final List<String> COMPONENTS =
            Arrays.stream(Color.values()).map(ColorOperator::components).toList();

    private ColorOperator() {}

    /** The operator that fills with it. */
    static String fill(Color color) {
        return COMPONENTS.get(color.ordinal()) + " rg";
    }

    /** The operator that strokes with it. */
    static String stroke(Color color) {
        return COMPONENTS.get(color.ordinal()) + " RG";
    }

    private static String components(Color color) {
        return component(color.rgb() >> 16) + " " + component(color.rgb() >> 8) + " " + component(color.rgb());
    }

    private static String component(int value) {
        return PdfNumber.of((value & 0xff) / 255.0);
    }
}
