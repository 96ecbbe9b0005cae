package com.tegsoft.portbook.check.rule.translation;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A translated page has different sections from its source. */
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
                .flatMap(page -> source(content, page)
                        .filter(source -> !ids(source).equals(ids(page)))
                        .map(source -> finding(page, source))
                        .stream());
    }

    private static Optional<Page> source(Content content, Page page) {
        return content.pages().stream()
                .filter(source -> source.language().code().equals(content.site().source())
                        && source.id().equals(page.id()))
                .findFirst();
    }

    /** Located at the first section that differs, with the one expected there. */
    private Finding finding(Page page, Page source) {
        var own = ids(page);
        var expected = ids(source);
        var same = 0;
        while (same < own.size() && same < expected.size() && own.get(same).equals(expected.get(same))) {
            same++;
        }
        return new Finding(
                        id(),
                        place(page, same),
                        "the page has the sections %s, its source has %s".formatted(own, expected),
                        "give the page the same sections, in the same order")
                .with(
                        place(source, same),
                        same < expected.size() ? "the source has this one here" : "the source ends here");
    }

    /** A section by its number among those with an id; past the last one, the page. */
    private static Location place(Page page, int number) {
        return sections(page)
                .skip(number)
                .findFirst()
                .map(Page.Section::at)
                .orElseGet(() -> Location.startOf(page.file()));
    }

    private static Stream<Page.Section> sections(Page page) {
        return page.sections().stream().filter(section -> !section.id().isEmpty());
    }

    private static List<String> ids(Page page) {
        return sections(page).map(Page.Section::id).toList();
    }
}
