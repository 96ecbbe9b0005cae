package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Markdown pages and sections that were published but no longer exist, in one language, for pages at one depth of the
 * site.
 */
record RetiredPlaces(Content content, LanguageView language) {

    /** A section that no longer exists; its id stays on the page. */
    @Shown
    public record SectionView(String id, Optional<Html> text, Optional<LinkView> successor) {}

    /** A page that no longer exists. */
    RetiredViews.RetiredView page(String id) {
        var retired = content.site().retired().place(id).orElseThrow();
        var end = content.site().retired().end(retired);
        var sections = new ArrayList<>(sections(id));
        var own = content.site().retired().on(id).stream()
                .map(RetiredAddress::section)
                .toList();
        end.ifPresent(to -> published(id).stream()
                .filter(section -> !own.contains(section))
                .forEach(section -> sections.add(moved(section, to))));
        return new RetiredViews.RetiredView(
                "page." + id,
                language.nameOf("retired-pages", new Id(id)),
                language.prose(retired.textId() + ".text"),
                end.map(this::link),
                sections);
    }

    /** Every section that the page ever had, as far as it is known. */
    private Set<String> published(String page) {
        var sections = new LinkedHashSet<String>();
        content.published()
                .forEach(addresses -> sections.addAll(addresses.pages().getOrDefault(page, List.of())));
        return sections;
    }

    /** A section of a page with a successor: it leads to the same section of the successor, if that exists. */
    private SectionView moved(String section, String to) {
        var there = to + "#" + section;
        var end = content.addresses().places().contains(there) ? there : to;
        return new SectionView(section, Optional.empty(), Optional.of(link(end)));
    }

    /** The former sections of a page, except those whose ids {@link #anchored} gives to their successors. */
    List<SectionView> sections(String page) {
        return content.site().retired().on(page).stream()
                .filter(retired -> here(retired).isEmpty())
                .map(retired -> new SectionView(
                        retired.section(),
                        language.prose(retired.textId() + ".text"),
                        content.site().retired().end(retired).map(this::link)))
                .toList();
    }

    /** Markup of a page in which a section that replaced another also has the id of the other. */
    String anchored(String page, String html) {
        var markup = html;
        for (var retired : content.site().retired().on(page)) {
            var heading = here(retired);
            if (heading.isPresent()) {
                var anchor = "<span id=\"%s\"></span>".formatted(retired.section());
                markup = markup.replaceFirst("(?=<h[2-6] id=\"%s\")".formatted(heading.get()), anchor);
            }
        }
        return markup;
    }

    /** The section of the same page that replaced one that no longer exists. */
    private Optional<String> here(RetiredAddress retired) {
        return content.site()
                .retired()
                .end(retired)
                .filter(end -> end.startsWith(retired.page() + "#"))
                .filter(content.addresses().places()::contains)
                .map(end -> end.substring(end.indexOf('#') + 1));
    }

    private LinkView link(String address) {
        var parts = address.split("#", 2);
        var fragment = parts.length == 1 ? "" : "#" + parts[1];
        return new LinkView(address, name(parts[0], fragment), language.home() + SitePaths.place(address));
    }

    private String name(String page, String fragment) {
        if (!content.site().pages().contains(page)) {
            return language.nameOf("retired-pages", new Id(page));
        }
        return language.sections(page).stream()
                .filter(section -> fragment.equals("#" + section.id()))
                .map(Page.Section::title)
                .findFirst()
                .orElseGet(() -> language.pageTitle(page));
    }
}
