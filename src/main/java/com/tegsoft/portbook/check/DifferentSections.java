package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Page;
import java.util.List;
import java.util.stream.Stream;

/** A translated page has other sections than its source. */
@AutoService(Check.class)
public final class DifferentSections implements Check {

    @Override
    public String why() {
        return "A link to a section must work in every language.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "tr/pages/help.md", "## Açıklama {#legend}", "## Açıklama {#legend}\n\nDaha.\n\n## Daha çok {#more}");
    }

    @Override
    public Example good() {
        return Example.edit(
                        "en/pages/help.md",
                        "A dot is a lorry; {ports:web} shows it.",
                        "A dot is a lorry; {ports:web} shows it.\n\n## More {#more}\n\nMore.")
                .and(
                        "tr/pages/help.md",
                        "Nokta bir kamyondur; {ports:web} onu gösterir.",
                        "Nokta bir kamyondur; {ports:web} onu gösterir.\n\n## Daha çok {#more}\n\nDaha.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.pages().stream()
                .filter(page -> !page.language().code().equals(content.site().source()))
                .flatMap(page -> {
                    var expected = content.pages().stream()
                            .filter(source -> source.language()
                                            .code()
                                            .equals(content.site().source())
                                    && source.id().equals(page.id()))
                            .findFirst()
                            .map(DifferentSections::ids)
                            .orElseGet(() -> ids(page));
                    return expected.equals(ids(page))
                            ? Stream.empty()
                            : Stream.of(new Finding(
                                    id(),
                                    Location.startOf(page.file()),
                                    "the sections are %s, those of the source are %s".formatted(ids(page), expected),
                                    "give the page the same sections, in the same order"));
                });
    }

    private static List<String> ids(Page page) {
        return page.sections().stream()
                .map(Page.Section::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
