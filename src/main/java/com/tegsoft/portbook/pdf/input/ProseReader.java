package com.tegsoft.portbook.pdf.input;

import com.tegsoft.portbook.pdf.layout.Color;
import com.tegsoft.portbook.pdf.layout.Link;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.layout.Span;
import com.tegsoft.portbook.pdf.layout.StyledText;
import com.tegsoft.portbook.pdf.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what is in a line: white space collapsed as in a browser, directions as isolates. */
public final class ProseReader {

    /** What is one space however often it is there. */
    public static final String WHITE = " \t\n\r\f";

    private static final Pattern SPACES = Pattern.compile("[" + WHITE + "]+");
    private static final String TAB = "    ";
    private static final char CLOSE = '\u2069';

    private final Counter links;
    private final boolean asWritten;
    private final List<Span> spans = new ArrayList<>();

    /** Where a span is. */
    private record Context(TextStyle style, Optional<Link> link, Optional<String> language) {}

    /** Numbers the links of a sheet. */
    static final class Counter {
        private final List<Link> links = new ArrayList<>();

        Link next(String href, String contents) {
            var link = new Link(links.size(), href, contents);
            links.add(link);
            return link;
        }

        /** All that there are. */
        List<Link> links() {
            return List.copyOf(links);
        }
    }

    private ProseReader(Counter links, boolean asWritten) {
        this.links = links;
        this.asWritten = asWritten;
    }

    /** Reads inline nodes that follow each other. */
    static StyledText read(List<? extends Node> nodes, TextStyle style, Counter links) {
        return new ProseReader(links, false).read(nodes, style);
    }

    /** Reads nodes whose spaces and line ends stay what they are. */
    static StyledText readAsWritten(List<? extends Node> nodes, TextStyle style, Counter links) {
        return new ProseReader(links, true).read(nodes, style);
    }

    private StyledText read(List<? extends Node> nodes, TextStyle style) {
        nodes.forEach(node -> node(node, new Context(style, Optional.empty(), Optional.empty())));
        return new StyledText(trimmed());
    }

    private void node(Node node, Context context) {
        if (node instanceof TextNode text) {
            add(asWritten ? unfolded(text.getWholeText()) : collapsed(text.getWholeText()), context);
        } else if (node instanceof Element element) {
            element(element, context);
        }
    }

    private void element(Element element, Context context) {
        if (element.normalName().equals("br")) {
            add(String.valueOf(StyledText.LINE), context);
            return;
        }
        if (element.hasAttr("data-counter")) {
            add(counter(element), context);
            return;
        }
        var inner = inner(element, context);
        var isolated = element.normalName().equals("bdi") || element.hasAttr("dir");
        if (isolated) {
            add(isolate(element), inner);
        }
        element.childNodes().forEach(child -> node(child, inner));
        if (isolated) {
            add(String.valueOf(CLOSE), inner);
        }
    }

    private Context inner(Element element, Context context) {
        var style = context.style;
        style = switch (element.normalName()) {
            case "strong", "b", "em" -> style.strong();
            case "small" -> style.scaled(TextStyle.SMALL).plain().quiet();
            case "a" -> style.in(Color.LINK);
            default -> style;
        };
        style = style.with(element.classNames());
        var language = element.hasAttr("lang") ? Optional.of(element.attr("lang")) : context.language;
        return element.normalName().equals("a")
                ? new Context(style, Optional.of(link(element)), language)
                : new Context(style, context.link, language);
    }

    private Link link(Element element) {
        var href = element.attr("href");
        if (href.length() < 2 || !(href.startsWith("#") || href.matches("[a-z]+:.+"))) {
            throw PrintFault.at(
                    element, "`%s` is neither `#id` nor an absolute URL; a PDF has no base URL".formatted(href));
        }
        var contents = element.hasAttr("title") ? element.attr("title") : element.text();
        if (contents.isBlank()) {
            throw PrintFault.at(element, "the link to `%s` has no text; add text, or a title".formatted(href));
        }
        return links.next(href, contents);
    }

    private static String counter(Element element) {
        return switch (element.attr("data-counter")) {
            case "page" -> Span.PAGE;
            case "pages" -> Span.PAGES;
            default ->
                throw PrintFault.at(
                        element,
                        "`%s` is not a counter; use `page` or `pages`".formatted(element.attr("data-counter")));
        };
    }

    /** The isolate that an element opens: UAX 9, and what HTML says of {@code bdi} and {@code dir}. */
    private static String isolate(Element element) {
        return switch (element.attr("dir")) {
            case "ltr" -> "\u2066";
            case "rtl" -> "\u2067";
            case "", "auto" -> "\u2068";
            default ->
                throw PrintFault.at(
                        element, "`%s` is not a direction; use `ltr` or `rtl`".formatted(element.attr("dir")));
        };
    }

    private static String unfolded(String text) {
        return text.replace("\t", TAB).replace('\n', StyledText.LINE);
    }

    private static String collapsed(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** Adds text; a space behind a space, at the start or beside a forced break falls away. */
    private void add(String text, Context context) {
        var shown = !asWritten && text.startsWith(" ") && bare() ? text.substring(1) : text;
        if (!shown.isEmpty()) {
            spans.add(new Span(shown, context.style, context.link, context.language));
        }
    }

    private boolean bare() {
        for (var i = spans.size() - 1; i >= 0; i--) {
            var text = spans.get(i).text();
            for (var at = text.length() - 1; at >= 0; at--) {
                var character = text.charAt(at);
                if (character < '\u2066' || character > '\u2069') {
                    return character == ' ' || character == StyledText.LINE;
                }
            }
        }
        return true;
    }

    private List<Span> trimmed() {
        while (!spans.isEmpty()) {
            var last = spans.remove(spans.size() - 1);
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                spans.add(last.saying(text));
                break;
            }
        }
        return spans;
    }
}
