package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a copy of a page must say: each block of its main part as a line, the cells of a row with vertical bars between them, a small
 * line of a cell or of a term's meaning after a dot, and links as {@code [words](URL)}. Forms and buttons, which do nothing in a copy, are left out.
 */
public final class CopiedLines implements NodeFilter {

    private static final String END = "</main>";

    private static final Pattern EMPTY = Pattern.compile("(?: \\| ?)+$");

    private final URI url;
    private final boolean inCell;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private CopiedLines(URI url, boolean inCell) {
        this.url = url;
        this.inCell = inCell;
    }

    /**
     * What the copy of a page must say, line by line.
     *
     * @param url of the page
     */
    public static List<String> of(String page, URI url) {
        var lines = new CopiedLines(url, false);
        var document = Jsoup.parse(main(page));
        Optional.ofNullable(document.selectFirst("main"))
                .orElseGet(document::body)
                .filter(lines);
        lines.end();
        return lines.lines;
    }

    /** The main part of a page, if it has one: the menu and the foot need not be parsed. */
    private static String main(String page) {
        var start = page.indexOf("<main");
        var end = page.lastIndexOf(END);
        return start < 0 || end < start ? page : page.substring(start, end + END.length());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (isLeftOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "a" -> line.append('[');
            case "small" -> line.append(isSetApart(element) ? " · " : "");
            case "tr" -> {
                end();
                line.append(row(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            case "pre" -> {
                end();
                element.wholeText().lines().forEach(this::add);
                return FilterResult.SKIP_ENTIRELY;
            }
            default -> {
                if (element.isBlock()) {
                    end();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** A small line with words before it: in its cell, or in the same line of what a term means. */
    private boolean isSetApart(Element small) {
        return inCell
                ? !lines.isEmpty() || !line.toString().isBlank()
                : small.closest("dd") != null && !line.toString().isBlank();
    }

    private static boolean isLeftOut(Element element) {
        return switch (element.normalName()) {
                    case "form", "button", "svg", "script" -> true;
                    case "section" -> element.attr("aria-labelledby").trim().equalsIgnoreCase("snippets");
                    case "details" -> element.hasClass("snippet");
                    default -> false;
                }
                || element.hasClass("here")
                || element.hasClass("markdown")
                || element.hasAttr("hidden");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                line.append("](").append(target(element.attr("href"))).append(')');
            } else if (element.isBlock()) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    private String target(String href) {
        String target;
        try {
            target = url.resolve(href).toString();
        } catch (IllegalArgumentException e) {
            target = href; // What a page must not have; said where the page is read.
        }
        return target.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("|", "%7C");
    }

    private String row(Element row) {
        return cells(row.children().stream().map(this::cell));
    }

    private String cell(Element cell) {
        var inside = new CopiedLines(url, true);
        cell.childNodes().forEach(node -> node.filter(inside));
        inside.end();
        return String.join(" ", inside.lines);
    }

    /** The cells of a row, without those at its end that are empty. */
    static String cells(Stream<String> cells) {
        return EMPTY.matcher(String.join(" | ", cells.toList())).replaceFirst("");
    }

    private void end() {
        add(line.toString());
        line.setLength(0);
    }

    private void add(String words) {
        var one = PageLine.inOneLine(words);
        if (!one.isEmpty()) {
            lines.add(one);
        }
    }
}
