package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the firewall snippets of a page: the files that are linked for each platform. */
public final class HtmlSnippets {

    private static final String START = "<details class=\"snippet\"";
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
     * @param files paths of the files, from the root of the site
     */
    public record Shown(String platform, String anchor, int number, List<String> files) {

        public Shown {
            files = List.copyOf(files);
        }
    }

    /**
     * Every variant of every snippet on a page.
     *
     * @throws UnreadableArtefact if a snippet has no platform, or it or its list of files does not end
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
            if (end < 0) {
                throw new UnreadableArtefact("a list of files does not end");
            }
            variants.add(
                    new Shown(platform.group(1), anchor.group(1), variants.size(), links(part.substring(files, end))));
            from = end;
        }
        return variants;
    }

    private static List<String> links(String files) {
        return LINK.matcher(files).results().map(link -> link.group(1)).toList();
    }
}
