package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The blocks of an HTML page. */
final class HtmlBlocks {

    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?-->|<(script|style|title)\\b.*?</\\1\\s*>|<[^>]*>|&#?\\w+;");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b.*|</(?:li|p|div)\\s*>");
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, caption, p, li, dt, tr";

    private final Source page;
    private final List<PageBlock> blocks = new ArrayList<>();

    private HtmlBlocks(Source page) {
        this.page = new Source(page.file(), blanked(page.text()));
    }

    static boolean isHtml(Source page) {
        return page.text().stripLeading().startsWith("<");
    }

    static List<PageBlock> of(Source page) {
        var blocks = new HtmlBlocks(page);
        Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(page.text(), "")
                .select(BLOCKS)
                .forEach(blocks::add);
        return blocks.blocks;
    }

    private void add(Element element) {
        if (element.parents().stream().anyMatch(parent -> parent.normalName().matches("td|th|p|caption"))) {
            return; // Part of a block that has been added already.
        }
        var words = words(element);
        if (element.normalName().equals("tr")) {
            var cells = element.select("> td, > th").stream().map(this::words).toList();
            blocks.add(new PageBlock.Row(words, cells, element.select("> td").isEmpty()));
        } else if (element.normalName().equals("li")) {
            blocks.add(new PageBlock.Item(words));
        } else if (element.normalName().equals("dt")) {
            var text = Optional.ofNullable(element.nextElementSibling())
                    .map(this::words)
                    .orElse(words);
            blocks.add(new PageBlock.Item(new SourceSpan(page, words.start(), text.end())));
        } else if (!words.isBlank()) {
            blocks.add(
                    element.normalName().equals("p") ? new PageBlock.Paragraph(words) : new PageBlock.Heading(words));
        }
    }

    /** The text of an element. */
    private SourceSpan words(Element element) {
        var start = element.sourceRange().end().pos();
        var end = Math.max(start, element.endSourceRange().start().pos());
        return new SourceSpan(page, start, end).strip();
    }

    /** The page with spaces instead of tags; a line break ends an item of a list, and the end of a term ends its name. */
    private static String blanked(String html) {
        return UNSEEN.matcher(html).replaceAll(found -> {
            var text = found.group();
            var sign = text.startsWith("&")
                    ? Parser.unescapeEntities(text, false)
                    : BREAK.matcher(text).matches() ? ";" : text.matches("(?i)</dt\\s*>") ? ":" : "";
            var lines = text.replaceAll("[^\\n]", " ");
            return Matcher.quoteReplacement(
                    sign.isBlank() ? lines : sign + lines.substring(Math.min(lines.length(), sign.length())));
        });
    }
}
