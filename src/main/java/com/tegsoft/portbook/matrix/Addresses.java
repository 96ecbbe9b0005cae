package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a site publishes links for, apart from the ids of its matrix.
 *
 * @param languages codes, in the order of the menu
 * @param pages ids of the sections of each Markdown page, in their order
 * @param at where this is written
 */
public record Addresses(List<String> languages, Map<String, List<String>> pages, Location at) {

    private static final Shape.Value PAGE = Shape.Value.matching("id of a page", "the id of a page", Id.FORM.pattern());

    static final Shape SHAPE = Shape.Fields.of("what has a link on the site apart from the ids of the matrix")
            .required(
                    "languages",
                    new Shape.ListOf(
                            "languages of the site",
                            Shape.Value.matching("language tag", "a language tag", "[A-Za-z0-9-]{2,40}"),
                            1))
            .required(
                    "pages",
                    new Shape.MapOf(
                            "Markdown pages",
                            PAGE,
                            new Shape.ListOf(
                                    "their sections",
                                    Shape.Value.matching("id of a section", "the id of a section", "[a-z][a-z0-9-]*"),
                                    0),
                            0));

    public Addresses {
        languages = List.copyOf(languages);
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    }

    static Addresses of(Node node) {
        var facts = new NodeFields(node);
        var pages = new LinkedHashMap<String, List<String>>();
        new NodeFields(node)
                .entries("pages")
                .forEach(page -> pages.put(
                        page.key().text(),
                        ((Node.Sequence) page.value())
                                .items().stream()
                                        .map(item -> ((Node.Scalar) item).text())
                                        .toList()));
        return new Addresses(facts.texts("languages").toList(), pages, node.at());
    }

    Node node() {
        var entries = pages.entrySet().stream()
                .map(page -> MatrixWriter.entry(page.getKey(), MatrixWriter.texts(page.getValue())))
                .toList();
        return MatrixWriter.mapping(List.of(
                MatrixWriter.entry("languages", MatrixWriter.texts(languages)),
                MatrixWriter.entry("pages", MatrixWriter.mapping(entries))));
    }

    /** Pages and sections, a section after the page that it is on: {@code glossary}, {@code glossary#agent}. */
    public Set<String> places() {
        var places = new LinkedHashSet<String>();
        pages.forEach((page, sections) -> {
            places.add(page);
            sections.forEach(section -> places.add(page + "#" + section));
        });
        return places;
    }
}
