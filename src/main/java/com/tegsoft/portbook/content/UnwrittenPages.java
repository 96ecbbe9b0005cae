package com.tegsoft.portbook.content;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Markdown pages that site.yaml lists and that have no file yet. */
public final class UnwrittenPages {

    private static final String FILE = "[^/]+/pages/[^/]+\\.md";

    private UnwrittenPages() {}

    /** The content with an empty page for each, for a preview; the content itself if there are none. */
    public static Content filledIn(Content content) {
        Predicate<Finding> isUnwritten = fault ->
                fault.check().equals("missing-file") && fault.at().file().matches(FILE);
        if (content.faults().stream().noneMatch(isUnwritten)) {
            return content;
        }
        var pages = new ArrayList<>(content.pages());
        content.site().language(content.site().source()).ifPresent(language -> content.site().pages().stream()
                .filter(id -> pages.stream()
                        .noneMatch(
                                page -> page.id().equals(id) && page.language().equals(language)))
                .map(id -> empty(language, id, content))
                .toList()
                .forEach(pages::add));
        return with(
                pages, content.faults().stream().filter(isUnwritten.negate()).toList(), content);
    }

    private static Content with(List<Page> pages, List<Finding> faults, Content content) {
        return new Content(
                content.site(),
                content.matrix(),
                content.siteTree(),
                content.matrixTree(),
                content.texts(),
                content.textIds(),
                pages,
                content.editions(),
                content.record(),
                content.recorded(),
                content.translations(),
                content.printable(),
                faults,
                content.sources());
    }

    /** A page that has its id for a title, and the sections that other pages link to. */
    private static Page empty(Language language, String id, Content content) {
        var file = language.code() + "/pages/" + id + ".md";
        var at = Location.startOf(file);
        var target = "page:" + id + "#";
        var sections = content.pages().stream()
                .flatMap(page -> page.links().stream())
                .map(Page.Link::target)
                .filter(link -> link.startsWith(target))
                .distinct()
                .map(link -> link.substring(target.length()))
                .map(section -> new Page.Section(2, section, section, at))
                .toList();
        var titles = List.of(new Page.Section(1, "", id, at));
        return new Page(language, id, file, id, titles, "", sections, List.of(), List.of(), List.of());
    }
}
