package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the elements of a page and notes what each block says. */
final class LineWalk {

    private final Target target;
    private final PageLanguage page;
    private final IntFunction<ReadPage> parts;
    private final LineBuffer buffer = new LineBuffer();
    private final Deque<WalkState> states = new ArrayDeque<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** @param parts what the parts of the page say that were cut out of it, by number */
    LineWalk(Target target, PageLanguage page, IntFunction<ReadPage> parts) {
        this.target = target;
        this.page = page;
        this.parts = parts;
        states.push(new WalkState(PagePlaces.TOP, page.scope(), false));
    }

    ReadPage read(Element root) {
        block(root);
        return new ReadPage(buffer.lines(), targets, anchors, faults);
    }

    private WalkState now() {
        return states.element();
    }

    private String place() {
        return now().places().text();
    }

    private void move(PagePlaces places) {
        states.push(states.pop().at(places));
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            page.fault(now().scope(), text.getWholeText()).ifPresent(faults::add);
            buffer.append(text.getWholeText());
        } else if (node instanceof DataNode data) {
            buffer.append(data.getWholeData());
        } else if (node instanceof Element element && !PageLineReader.isAboutSnippets(element)) {
            element(element);
        }
    }

    private void element(Element element) {
        var name = element.normalName();
        if (!element.tag().isKnownTag()) {
            faults.add("HTML has no element `%s`".formatted(name));
        }
        if (ElementNames.INLINE.contains(name)) {
            inline(element);
        } else if (element.hasAttr(PageParts.NUMBER)) {
            flush();
            part(parts.apply(Integer.parseInt(element.attr(PageParts.NUMBER))));
        } else if (name.equals("svg")) {
            drawing(element);
        } else if (name.equals("tr")) {
            row(element);
        } else {
            block(element);
        }
    }

    /** A drawing without words is an icon, which says nothing. */
    private void drawing(Element svg) {
        anchors.addAll(svg.select("[id]").eachAttr("id"));
        note(svg);
        var drawn = DrawnLines.of(svg, page.comma());
        if (!drawn.isEmpty()) {
            flush();
            drawn.forEach(line -> buffer.lines().add(PageLine.of(place(), line)));
        }
    }

    private void part(ReadPage part) {
        part.lines().forEach(line -> buffer.lines().add(line.under(place())));
        targets.addAll(part.targets());
        anchors.addAll(part.anchors());
        faults.addAll(part.faults());
    }

    private void note(Element element) {
        Marks.misplaced(element).ifPresent(faults::add);
        if (element.attributesSize() == 0) {
            return;
        }
        if (element.hasAttr("id")) {
            anchors.add(element.id());
        }
        Marks.references(element).forEach(targets::add);
        Marks.fault(element).ifPresent(faults::add);
        Marks.unheard(element).ifPresent(faults::add);
        FieldLabels.fault(element).ifPresent(faults::add);
        page.fault(element).ifPresent(faults::add);
    }

    private void inline(Element element) {
        note(element);
        var outer = now().scope();
        var scope = page.inside(outer, element);
        var start = buffer.length();
        states.push(now().in(scope));
        element.childNodes().forEach(this::node);
        states.pop();
        switch (element.normalName()) {
            case "a" -> link(element, start);
            case "input" -> buffer.append(" {input=" + element.attr("type") + "} ");
            case "br" -> buffer.append(" ");
            case "time" -> date(element);
            case "s", "del" -> buffer.append("{" + element.normalName() + "}");
            case "span" -> buffer.append(element.hasAttr("id") ? "{#" + element.id() + "}" : "");
            default -> {}
        }
        Marks.of(element).forEach(buffer::append);
        if (!scope.language().equals(outer.language())) {
            buffer.append("{lang=" + scope.language() + "}");
        }
    }

    private void link(Element element, int start) {
        var where = target.of(element.attr("href"));
        targets.add(where);
        page.fault(element, where).ifPresent(faults::add);
        if (start > buffer.length()) { // A block inside the link has ended the line that the link begins in.
            faults.add("the link to `%s` contains a block; write the link inside the block".formatted(where));
        }
        buffer.insert(Math.min(start, buffer.length()), "[");
        buffer.append("](" + where + ")");
    }

    private void date(Element element) {
        if (!element.attr("datetime").equals(element.text())) {
            buffer.append("{datetime=" + element.attr("datetime") + "}");
        }
    }

    private void block(Element element) {
        flush();
        note(element);
        Marks.of(element).forEach(mark -> mark(element, mark));
        states.push(now().in(page.inside(now().scope(), element)));
        enter(element);
        element.childNodes().forEach(this::node);
        var name = element.normalName();
        var said = buffer.said();
        if (ElementNames.HEADINGS.contains(name)) {
            var level = name.charAt(1) - '0';
            buffer.insert(0, "#".repeat(level) + " ");
            leave(said);
            move(level == 1 ? now().places().above(level) : now().places().after(level, withoutLink(said)));
        } else if (ElementNames.LABELS.contains(name)) {
            buffer.append(":");
            leave(said);
            move(now().places().after(PagePlaces.LABEL, PageLine.withoutClasses(said)));
        } else {
            leave(said);
        }
    }

    private static String withoutLink(String heading) {
        var link = heading.indexOf(" [#](");
        return link < 0 ? heading : heading.substring(0, link);
    }

    private void leave(String said) {
        flush();
        if (said.isEmpty() && !now().cell()) {
            buffer.close(place());
        }
        states.pop();
    }

    private void mark(Element element, String mark) {
        if (ElementNames.LEAVES.contains(element.normalName())) {
            buffer.mark(mark);
        } else {
            buffer.lines().add(PageLine.of(place(), mark));
        }
    }

    private void enter(Element element) {
        var places = now().places();
        switch (element.normalName()) {
            case "header", "footer" -> move(places.after(1, element.normalName()));
            case "nav" -> move(places.after(PagePlaces.LABEL, element.attr("aria-label")));
            case "ul", "ol" -> labelled(element);
            case "optgroup" -> move(places.inside().after(PagePlaces.LABEL, element.attr("label")));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                move(places.above(element.normalName().charAt(1) - '0'));
            case "caption", "legend", "summary", "dt" -> move(places.above(PagePlaces.LABEL));
            default -> {}
        }
        if (ElementNames.ANCHORS.contains(element.normalName())) {
            buffer.anchor(element.id());
        }
        if (ElementNames.GROUPS.contains(element.normalName())) {
            move(places.inside());
        }
    }

    /** A list whose label is elsewhere on the page. */
    private void labelled(Element list) {
        var document = list.ownerDocument();
        var id = list.attr("aria-labelledby");
        var label = document == null || id.isEmpty() ? null : document.getElementById(id);
        if (label != null) {
            move(now().places().after(PagePlaces.LABEL, PageLine.inOneLine(label.text())));
        }
    }

    private void row(Element row) {
        flush();
        note(row);
        buffer.anchor(row.id());
        states.push(now().asRow());
        var cells = new ArrayList<String>();
        for (var child : row.children()) {
            child.childNodes().forEach(this::node);
            cells.add(buffer.cell() + Marks.of(child).collect(Collectors.joining()));
        }
        states.pop();
        buffer.append(String.join(" | ", cells));
        flush();
    }

    /** Ends a line. */
    private void flush() {
        if (now().cell()) {
            buffer.divide();
            return;
        }
        if (buffer.length() == 0) {
            return;
        }
        var language = now().scope().language();
        if (!language.equals(page.code()) && !buffer.said().isEmpty()) {
            buffer.mark((buffer.hasMarks() ? " " : "") + "{lang=" + language + "}");
        }
        buffer.end(place());
    }
}
