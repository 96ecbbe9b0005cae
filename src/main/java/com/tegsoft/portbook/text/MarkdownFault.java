package com.tegsoft.portbook.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A defect in a piece of Markdown. */
record MarkdownFault(BasedSequence at, String defect, String help) {

    /** The beginning of a text, short enough for a message. */
    static String excerpt(BasedSequence text) {
        var words = text.toString().strip();
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
