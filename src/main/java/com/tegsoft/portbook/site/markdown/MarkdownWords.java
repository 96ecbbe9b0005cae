package com.tegsoft.portbook.site.markdown;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Words within a line of Markdown.
 *
 * @param url of the page, where its links begin
 * @param isRightToLeft whether what is written left to right must be kept apart from the words around it
 */
record MarkdownWords(URI url, boolean isRightToLeft) {

    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f\u00a0]+");

    /** What means something anywhere in a line: CommonMark 0.31, chapters 2.4, 6.1 to 6.6, and the cells of GitHub's tables. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");

    /** What means something at the beginning of a line only: headings, lists and rules (chapter 4 and 5). */
    private static final Pattern FIRST = Pattern.compile("^(#|[-+=]|\\d{1,9}(?=[.)]))");

    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** A line that is a paragraph and nothing else. */
    static String paragraph(String line) {
        var first = FIRST.matcher(line);
        if (!first.find()) {
            return line;
        }
        var at = Character.isDigit(line.charAt(0)) ? first.end() : 0; // `1\.`, for a digit cannot be escaped.
        return line.substring(0, at) + "\\" + line.substring(at);
    }

    /** A heading ends before the last number signs of its line (chapter 4.2), unless the first of them is escaped. */
    static String heading(String line) {
        return line.replaceFirst("#+$", "\\\\$0");
    }

    /** The words of an element in one line. */
    String of(Element element) {
        var line = new StringBuilder();
        element.childNodes().forEach(child -> add(line, child));
        return oneLine(line.toString());
    }

    static String oneLine(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /** Adds what a text or an element within a line says. */
    void add(StringBuilder line, Node node) {
        if (node instanceof TextNode text) {
            line.append(escaped(SPACES.matcher(text.getWholeText()).replaceAll(" ")));
        } else if (node instanceof Element element && !MarkdownPage.isLeftOut(element)) {
            switch (element.normalName()) {
                case "a" -> link(line, element);
                case "bdi" -> isolated(line, element);
                case "code" -> code(line, element);
                case "br" -> line.append(' ');
                case "small" -> small(line, element);
                default -> children(line, element);
            }
        }
    }

    private void children(StringBuilder line, Element element) {
        var edge = element.isBlock() ? " " : "";
        line.append(edge);
        element.childNodes().forEach(child -> add(line, child));
        line.append(edge);
    }

    /** Set apart in a cell and in what a term means: on the page it is a line of its own, or looks different. */
    private void small(StringBuilder line, Element small) {
        if (small.closest("td, th, dd") != null && !line.toString().isBlank()) {
            line.append(" · ");
        }
        children(line, small);
    }

    private void link(StringBuilder line, Element link) {
        line.append('[');
        children(line, link);
        line.append("](").append(target(link.attr("href"))).append(')');
    }

    /** A full URL without what would end it or a cell of a table. */
    private String target(String href) {
        var target = href;
        try {
            target = url.resolve(href).toString();
        } catch (IllegalArgumentException e) {
            // Not a URL: the verification of the page says so, and the copy says what the page does.
        }
        return target.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("|", "%7C");
    }

    /** Unicode's isolates do in a text what the element does on a page (UAX 9, 2.4). */
    private void isolated(StringBuilder line, Element element) {
        line.append(isRightToLeft ? "\u2066" : "");
        children(line, element);
        line.append(isRightToLeft ? "\u2069" : "");
    }

    /** Code has no links in Markdown: what has one is printed as other words are. */
    private void code(StringBuilder line, Element code) {
        if (code.selectFirst("a") == null) {
            line.append(code(code.text()));
        } else {
            children(line, code);
        }
    }

    /** Code between more backticks than it contains (chapter 6.1); a vertical bar would end a cell of a table. */
    private static String code(String text) {
        if (text.contains("|")) {
            return escaped(text);
        }
        var fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        var edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + edge + text + edge + fence;
    }
}
