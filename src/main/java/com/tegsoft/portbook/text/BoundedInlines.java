package com.tegsoft.portbook.text;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Flexmark's inline parser, which skips paragraphs with too many markup characters. */
final class BoundedInlines extends CommonmarkInlineParser {

    /** The text of a paragraph that was not parsed. */
    static final class Unread extends Node {
        Unread(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    BoundedInlines(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, links, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (MarkdownLimits.signs(content) > MarkdownLimits.SIGNS) {
            block.appendChild(new Unread(content));
        } else {
            super.parse(content, block);
        }
    }
}
