package com.tegsoft.portbook.generated;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Markdown page of a generated product: a title, a first section, and some elements in it.
 *
 * @param section id of its first section
 */
record GeneratedPage(String id, String section, List<PageElement> elements) {

    GeneratedPage {
        elements = List.copyOf(elements);
    }

    /** One for a mutation, with two elements. */
    static GeneratedPage of(Mutation mutation) {
        var all = PageElement.all();
        return new GeneratedPage(
                mutation.id(),
                "first",
                List.of(all.get(mutation.from() % all.size()), all.get((mutation.from() + 5) % all.size())));
    }

    GeneratedPage with(List<PageElement> others) {
        return new GeneratedPage(id, section, others);
    }

    GeneratedPage named(String other) {
        return new GeneratedPage(other, section, elements);
    }

    GeneratedPage beginningWith(String other) {
        return new GeneratedPage(id, other, elements);
    }

    /** Plain sentences where it had sections of lower levels. */
    GeneratedPage withoutDeeperSections() {
        return with(elements.stream()
                .map(element -> element == PageElement.DEEPER_HEADINGS ? PageElement.PARAGRAPH : element)
                .toList());
    }

    /** Itself and its sections. */
    Stream<SiteAddress> addresses() {
        var deeper = IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) == PageElement.DEEPER_HEADINGS)
                .boxed()
                .flatMap(i -> Stream.of("third-" + i, "fourth-" + i));
        return Stream.concat(
                Stream.of(SiteAddress.page(id)),
                Stream.concat(Stream.of(section), deeper).map(each -> SiteAddress.section(id, each)));
    }

    String print(Sentences sentences, Snapshot now) {
        var page = new StringBuilder("# " + sentences.nameOf(id).replaceAll("[#\\\\$]", "") + "\n\n");
        page.append("## ").append(sentences.phrase(id + ".first"));
        page.append(" {#").append(section).append("}\n\n");
        IntStream.range(0, elements.size())
                .forEach(i -> page.append(elements.get(i).print(sentences, now, this, i))
                        .append('\n'));
        return page.toString();
    }
}
