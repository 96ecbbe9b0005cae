package com.tegsoft.portbook.pdf.input;

import com.tegsoft.portbook.pdf.layout.Block;
import com.tegsoft.portbook.pdf.layout.Heading;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.Sheet;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML as a sheet. */
public final class SheetReader {

    private final Document document;
    private final ProseReader.Counter links = new ProseReader.Counter();

    private SheetReader(Document document) {
        this.document = document;
    }

    /**
     * Reads a document.
     *
     * @throws PrintFault if it is not in the subset
     */
    public static Sheet read(String html) {
        var parser = Parser.htmlParser().setTrackErrors(1).setTrackPosition(true);
        var document = Jsoup.parse(html, "", parser);
        if (!parser.getErrors().isEmpty()) {
            var error = parser.getErrors().get(0);
            throw new PrintFault(
                    "not well-formed HTML at %s: %s".formatted(error.getCursorPos(), error.getErrorMessage()));
        }
        return new SheetReader(document).sheet();
    }

    private Sheet sheet() {
        var html = document.child(0);
        HtmlSubset.check(html);
        var blocks = new BlockReader(links).blocks(document.body());
        order(blocks);
        var sheet = new Sheet(
                about(html),
                html.attr("dir").equals("rtl"),
                html.attr("data-page").equals("landscape"),
                html.attr("data-fit").equals("one-page"),
                running("header"),
                running("footer"),
                blocks);
        resolve();
        return sheet;
    }

    private Sheet.About about(Element html) {
        var date = meta("date");
        try {
            return new Sheet.About(
                    needed(html, "lang", html.attr("lang")),
                    needed(document.head(), "title", document.title()),
                    needed(document.head(), "meta name=\"author\"", meta("author")),
                    needed(document.head(), "meta name=\"subject\"", meta("subject")),
                    LocalDate.parse(date),
                    needed(
                            document.head(),
                            "link rel=\"canonical\"",
                            document.select("link[rel=canonical]").attr("href")));
        } catch (DateTimeParseException e) {
            throw PrintFault.at(
                    document.head(), "`%s` is not a date; write meta name=\"date\" as 2026-01-31".formatted(date));
        }
    }

    private String meta(String name) {
        return document.select("meta[name=" + name + "]").attr("content");
    }

    private static String needed(Element element, String name, String value) {
        if (value.isBlank()) {
            throw PrintFault.at(element, "`%s` is missing; every printed document needs it".formatted(name));
        }
        return value;
    }

    private List<StyledText> running(String name) {
        return document.select("body > " + name + " > p").stream()
                .map(this::running)
                .filter(prose -> !prose.isEmpty())
                .toList();
    }

    /** ISO 14289-1, 7.18.5: a link must be tagged, and what runs on every page is no content. */
    private StyledText running(Element text) {
        var link = text.selectFirst("a");
        if (link != null) {
            throw PrintFault.at(link, "a header or footer cannot contain a link; write the URL as text");
        }
        return ProseReader.read(text.childNodes(), TextStyle.PLAIN.quiet().with(text.classNames()), links);
    }

    /** ISO 14289-1, 7.4.2: the first heading is of the first level, and no level is skipped. */
    private static void order(List<Block> blocks) {
        var before = 0;
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > before + 1) {
                    throw new PrintFault("the heading `%s` is of level %s, but the previous one is of level %s"
                            .formatted(heading.prose().words(), heading.level(), before));
                }
                before = heading.level();
            }
        }
    }

    private void resolve() {
        var ids = new HashSet<String>();
        for (var element : document.body().select("[id]")) {
            if (!ids.add(element.id())) {
                throw PrintFault.at(element, "the id `%s` is used twice".formatted(element.id()));
            }
        }
        for (var link : links.links()) {
            if (link.internal() && !ids.contains(link.target())) {
                throw new PrintFault("`%s` has no target; give the target element this id".formatted(link.href()));
            }
        }
    }
}
