package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the elements of a page and notes what each block says. */
final class LineWalk {

    private static final Set<String> INLINE = Set.of(
            "a", "b", "bdi", "small", "span", "time", "code", "i", "em", "strong", "abbr", "sub", "sup", "kbd", "q",
            "s", "u", "mark", "label", "input", "br", "wbr", "cite", "var", "samp", "ins", "del");

    /** Elements whose lines stand under labels of their own. */
    private static final Set<String> GROUPS = Set.of("dl", "details", "table", "fieldset", "select");

    private static final Set<String> LABELS = Set.of("caption", "legend", "summary", "dt");

    /** What their attributes say belongs to their words. */
    private static final Set<String> LEAVES = Set.of("li", "option", "p", "dd", "button");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** The end of a block inside a cell. */
    private static final String BREAK = "\u001f";

    private final Target target;
    private final PageLanguage page;
    private final IntFunction<ReadPage> parts;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private Places places = Places.TOP;
    private PageLanguage.Scope scope;
    private boolean cell;

    /** @param parts what the parts of the page say that were cut out of it, by number */
    LineWalk(Target target, PageLanguage page, IntFunction<ReadPage> parts) {
        this.target = target;
        this.page = page;
        this.scope = page.scope();
        this.parts = parts;
    }

    ReadPage read(Element root) {
        block(root);
        return new ReadPage(lines, targets, anchors, faults);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            page.fault(scope, text.getWholeText()).ifPresent(faults::add);
            words.append(text.getWholeText());
        } else if (node instanceof Element element && !PageReader.isAboutSnippets(element)) {
            var name = element.normalName();
            if (INLINE.contains(name)) {
                inline(element);
            } else if (element.hasAttr(PageParts.NUMBER)) {
                part(parts.apply(Integer.parseInt(element.attr(PageParts.NUMBER))));
            } else if (name.equals("svg")) {
                flush();
                anchors.addAll(element.select("[id]").eachAttr("id"));
                note(element);
                Drawing.lines(element, page.comma()).forEach(drawn -> lines.add(Line.of(places.text(), drawn)));
            } else if (name.equals("tr")) {
                row(element);
            } else {
                block(element);
            }
        }
    }

    private void part(ReadPage part) {
        flush();
        part.lines().forEach(line -> lines.add(line.under(places.text())));
        targets.addAll(part.targets());
        anchors.addAll(part.anchors());
        faults.addAll(part.faults());
    }

    private void note(Element element) {
        if (element.hasAttr("id")) {
            anchors.add(element.id());
        }
        Marks.references(element).forEach(targets::add);
    }

    private void inline(Element element) {
        note(element);
        var outer = scope;
        scope = page.inside(outer, element);
        var start = words.length();
        element.childNodes().forEach(this::node);
        if (element.normalName().equals("a")) {
            var where = target.of(element.attr("href"));
            targets.add(where);
            page.fault(element, where).ifPresent(faults::add);
            words.insert(start, "[").append("](").append(where).append(')');
        } else if (element.normalName().equals("input")) {
            words.append(" {input=").append(element.attr("type")).append("} ");
        } else if (element.normalName().equals("br")) {
            words.append(' ');
        } else if (element.hasAttr("datetime") && !element.attr("datetime").equals(element.text())) {
            words.append("{datetime=").append(element.attr("datetime")).append('}');
        }
        Marks.of(element).forEach(words::append);
        if (!scope.language().equals(outer.language())) {
            words.append("{lang=").append(scope.language()).append('}');
        }
        if (element.normalName().equals("span") && element.hasAttr("id")) {
            words.append("{#").append(element.id()).append('}');
        }
        scope = outer;
    }

    private void block(Element element) {
        flush();
        var outerPlaces = places;
        var outerScope = scope;
        note(element);
        Marks.of(element).forEach(mark -> mark(element, mark));
        scope = page.inside(outerScope, element);
        enter(element);
        element.childNodes().forEach(this::node);
        var name = element.normalName();
        if (HEADING.matcher(name).matches()) {
            heading(name.charAt(1) - '0');
            scope = outerScope;
        } else if (LABELS.contains(name)) {
            label();
            scope = outerScope;
        } else {
            flush();
            close();
            places = outerPlaces;
            scope = outerScope;
        }
    }

    private void mark(Element element, String mark) {
        if (LEAVES.contains(element.normalName())) {
            pending.append(mark);
        } else {
            lines.add(Line.of(places.text(), mark));
        }
    }

    private void enter(Element element) {
        switch (element.normalName()) {
            case "header", "footer" -> places = places.after(1, element.normalName());
            case "nav" -> places = places.after(Places.LABEL, element.attr("aria-label"));
            case "ul", "ol" -> labelled(element);
            case "optgroup" -> places = places.inside().after(Places.LABEL, element.attr("label"));
            case "section", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "article", "tbody", "table" ->
                anchor(element);
            default -> {}
        }
        if (GROUPS.contains(element.normalName())) {
            places = places.inside();
        }
    }

    /** A list whose label is elsewhere on the page. */
    private void labelled(Element list) {
        var document = list.ownerDocument();
        var label = document == null || list.attr("aria-labelledby").isEmpty()
                ? null
                : document.getElementById(list.attr("aria-labelledby"));
        if (label != null) {
            places = places.after(Places.LABEL, Line.inOneLine(label.text()));
        }
    }

    private void anchor(Element element) {
        if (element.hasAttr("id")) {
            pending.append("{#").append(element.id()).append('}');
        }
    }

    private void heading(int level) {
        var said = Line.inOneLine(words.toString());
        places = places.above(level);
        words.insert(0, "#".repeat(level) + " ");
        flush();
        if (level > 1) {
            var end = said.indexOf(" [#](");
            places = places.after(level, end < 0 ? said : said.substring(0, end));
        }
    }

    private void label() {
        var said = Line.inOneLine(words.toString());
        places = places.above(Places.LABEL);
        words.append(':');
        flush();
        places = places.after(Places.LABEL, said);
    }

    private void row(Element row) {
        flush();
        note(row);
        anchor(row);
        var outer = cell;
        cell = true;
        var cells = new ArrayList<String>();
        for (var child : row.children()) {
            child.childNodes().forEach(this::node);
            var said = Stream.of(words.toString().split(BREAK, -1))
                    .filter(part -> !part.isBlank())
                    .map(Line::inOneLine);
            cells.add(said.collect(Collectors.joining(" / ")));
            words.setLength(0);
        }
        cell = outer;
        words.append(String.join(" | ", cells));
        flush();
    }

    /** Ends a line. */
    private void flush() {
        if (cell) {
            words.append(BREAK);
            return;
        }
        var said = Line.inOneLine(words.toString());
        words.setLength(0);
        if (!said.isEmpty()) {
            var foreign = scope.language().equals(page.code()) ? "" : "{lang=" + scope.language() + "} ";
            lines.add(new Line(places.text(), pending + (pending.isEmpty() ? "" : " ") + foreign + said));
            pending.setLength(0);
        }
    }

    /** An element without words has its anchor alone. */
    private void close() {
        if (!cell && !pending.isEmpty()) {
            lines.add(Line.of(places.text(), pending.toString()));
            pending.setLength(0);
        }
    }
}
