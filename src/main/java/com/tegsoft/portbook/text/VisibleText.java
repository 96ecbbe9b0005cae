package com.tegsoft.portbook.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Whether a text is visible: spaces of any width and characters without a shape do not count. */
public final class VisibleText {

    /** A character that is drawn as a space although it counts as a symbol. */
    private static final int BRAILLE_BLANK = 0x2800;

    private VisibleText() {}

    public static boolean isIn(CharSequence text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    private static boolean isVisible(int c) {
        return c != BRAILLE_BLANK
                && !UCharacter.isUWhiteSpace(c)
                && !UCharacter.isISOControl(c)
                && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
