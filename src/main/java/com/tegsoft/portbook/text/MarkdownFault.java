package com.tegsoft.portbook.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What is wrong with a piece of Markdown. */
record MarkdownFault(BasedSequence at, String defect, String help) {}
