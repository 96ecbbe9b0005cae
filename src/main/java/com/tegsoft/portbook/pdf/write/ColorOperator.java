package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a colour is chosen in a content stream: device-dependent, as the output intent allows (ISO 19005-3, 6.2.4.3). */
final class ColorOperator {

    private static final Map<Color, String> COMPONENTS =
            Arrays.stream(Color.values()).collect(Collectors.toMap(color -> color, ColorOperator::components));

    private ColorOperator() {}

    /** The operator that fills with it. */
    static String fill(Color color) {
        return Objects.requireNonNull(COMPONENTS.get(color)) + " rg";
    }

    /** The operator that strokes with it. */
    static String stroke(Color color) {
        return Objects.requireNonNull(COMPONENTS.get(color)) + " RG";
    }

    private static String components(Color color) {
        return component(color.rgb() >> 16) + " " + component(color.rgb() >> 8) + " " + component(color.rgb());
    }

    private static String component(int value) {
        return PdfNumber.of((value & 0xff) / 255.0);
    }
}
