package com.tegsoft.portbook.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A defect in a piece of Markdown. */
record MarkdownFault(BasedSequence at, String defect, String help) {}
