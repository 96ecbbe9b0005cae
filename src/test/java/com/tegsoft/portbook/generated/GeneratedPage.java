package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A Markdown page of a generated product: a title, a first section, and some elements in it. */
record GeneratedPage(String id, List<PageElement> elements) {

    GeneratedPage {
        elements = List.copyOf(elements);
    }

    /** One for a mutation, with two elements. */
    static GeneratedPage of(Mutation mutation) {
        var all = PageElement.all();
        return new GeneratedPage(
                mutation.id(),
                List.of(all.get(mutation.from() % all.size()), all.get((mutation.from() + 5) % all.size())));
    }

    GeneratedPage without(int element) {
        var fewer = new ArrayList<>(elements);
        fewer.remove(element);
        return new GeneratedPage(id, fewer);
    }

    String print(Sentences sentences, Snapshot now) {
        var page = new StringBuilder("# " + sentences.nameOf(id).replaceAll("[#\\\\$]", "") + "\n\n");
        page.append("## ").append(sentences.phrase(id + ".first")).append(" {#first}\n\n");
        IntStream.range(0, elements.size())
                .forEach(i -> page.append(elements.get(i).print(sentences, now, id, i))
                        .append('\n'));
        return page.toString();
    }
}
