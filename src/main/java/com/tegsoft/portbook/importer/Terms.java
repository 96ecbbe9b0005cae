package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;

/** The values of a cell that are names of something; a sentence in a column of purposes names none. */
public final class Terms {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 40;
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?]$|^(?i:used|required|needed|allows?|this|the|it|for|to)\\b");

    private Terms() {}

    /** All values, if each of them is a name; else none. */
    public static List<SourceSpan> of(List<SourceSpan> values) {
        return values.stream().allMatch(Terms::isTerm) ? values : List.of();
    }

    private static boolean isTerm(SourceSpan value) {
        var text = value.text();
        return text.length() <= LONGEST
                && text.split("\\s+", -1).length <= MOST_WORDS
                && !value.has(SENTENCE)
                && text.chars().anyMatch(Character::isLetter);
    }
}
