package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads the firewall snippets in a page: the text for each platform, and the files that are linked instead. */
public final class HtmlSnippets {

    private static final String START = "<details class=\"snippet\"";
    private static final String TEXT = "<pre ";
    private static final String FILES = "<p class=\"files\"";
    private static final Pattern PLATFORM = Pattern.compile("\\G data-platform=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("<div id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a href=\"(?:\\.\\./)*([^\"]*)\"");

    private HtmlSnippets() {}

    /**
     * One variant of a snippet.
     *
     * @param platform id of the platform that the page states
     * @param anchor the target of links to the snippet
     * @param number which of the snippet's variants it is, from 0
     * @param markup the markup of the text in the page; empty if it is only linked
     * @param files paths of the files, from the root of the site
     */
    public record Shown(String platform, String anchor, int number, Optional<String> markup, List<String> files) {

        public Shown {
            files = List.copyOf(files);
        }

        /** The text as a reader copies it. */
        public Optional<String> text() {
            return markup.map(text -> Parser.unescapeEntities(text, false));
        }
    }

    /**
     * Every variant of every snippet on a page.
     *
     * @throws UnreadableArtefact if a snippet has no platform, or a text is outside a snippet
     */
    public static List<Shown> read(String page) {
        var shown = new ArrayList<Shown>();
        var from = page.indexOf(START);
        while (from >= 0) {
            var end = end(page, from);
            shown.addAll(snippet(page.substring(from, end)));
            from = page.indexOf(START, end);
        }
        return shown;
    }

    /** The end of an element that may contain others of its kind. */
    private static int end(String page, int start) {
        var depth = 1;
        var at = start;
        while (depth > 0) {
            var end = page.indexOf("</details>", at + 1);
            var inner = page.indexOf("<details", at + 1);
            if (end < 0) {
                throw new UnreadableArtefact("a snippet does not end");
            }
            var opens = inner >= 0 && inner < end;
            depth += opens ? 1 : -1;
            at = opens ? inner : end;
        }
        return at;
    }

    private static List<Shown> snippet(String part) {
        var platform = PLATFORM.matcher(part).region(START.length(), part.length());
        var anchor = ANCHOR.matcher(part);
        if (!platform.find() || !anchor.find()) {
            throw new UnreadableArtefact("a snippet has no platform");
        }
        var variants = new ArrayList<Shown>();
        var from = anchor.end();
        for (var files = part.indexOf(FILES, from); files >= 0; files = part.indexOf(FILES, from)) {
            var end = part.indexOf("</p>", files);
            variants.add(new Shown(
                    platform.group(1),
                    anchor.group(1),
                    variants.size(),
                    text(part.substring(from, files)),
                    links(part.substring(files, end))));
            from = end;
        }
        if (part.indexOf(TEXT, from) >= 0) {
            throw new UnreadableArtefact("a text of %s has no files".formatted(platform.group(1)));
        }
        return variants;
    }

    private static Optional<String> text(String content) {
        var texts = Excerpt.all(content, TEXT, "</pre>");
        if (texts.size() > 1) {
            throw new UnreadableArtefact("a snippet has two texts");
        }
        return texts.stream()
                .flatMap(text -> Excerpt.all(text, "<code>", "</code>").stream())
                .map(code -> code.substring("<code>".length(), code.length() - "</code>".length()))
                .findFirst();
    }

    private static List<String> links(String files) {
        return LINK.matcher(files).results().map(link -> link.group(1)).toList();
    }
}
