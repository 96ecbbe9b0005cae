package com.tegsoft.portbook.site.markdown;

import java.net.URI;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The main part of a page, or the whole page if it has none, as Markdown (CommonMark, with the tables of GitHub). Its links are full
 * URLs, so that it can be pasted anywhere. Left out is what only works on the page: forms, the links of headings to themselves, and
 * the list of platforms.
 */
public final class MarkdownPage {

    private static final Set<String> LEFT_OUT = Set.of("form", "button", "svg", "script");

    private MarkdownPage() {}

    /**
     * A page as Markdown.
     *
     * @param page its HTML
     * @param url of the page
     * @param source what it is copied from, for its last line
     */
    public static String of(String page, URI url, String source) {
        var start = page.indexOf("<main");
        var end = page.indexOf("</main>", start);
        var main = start < 0 || end < 0 ? page : page.substring(start, end);
        var words = new MarkdownWords(url, isRightToLeft(page));
        return new MarkdownBlocks(words).of(Jsoup.parse(main).body()) + "\n\n" + MarkdownWords.escaped(source) + " · <"
                + url + ">\n";
    }

    private static boolean isRightToLeft(String page) {
        var start = page.indexOf("<html");
        return start >= 0 && page.substring(start, page.indexOf('>', start) + 1).contains("dir=\"rtl\"");
    }

    /** Whether an element, such as a form or a button, does not belong in a copy. */
    static boolean isLeftOut(Element element) {
        var name = element.normalName();
        return LEFT_OUT.contains(name)
                || (name.equals("section")
                        && element.attr("aria-labelledby").trim().equalsIgnoreCase("snippets"))
                || (name.equals("details") && element.hasClass("snippet"))
                || element.hasClass("here")
                || element.hasClass("markdown")
                || element.hasAttr("hidden");
    }
}
