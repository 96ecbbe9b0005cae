package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.Page;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Sections of Markdown pages, and whole pages, that no longer exist. */
record RetiredSections(PageTexts texts) {

    /**
     * A former section.
     *
     * @param text what is said about it; empty if nothing is
     * @param successor a link; empty if it has none
     */
    record Section(String id, String text, String successor) {}

    /** The former sections of a page that no section of the page has replaced. */
    List<Section> on(String page) {
        return texts.content().site().retired().on(page).stream()
                .filter(retired -> replaced(retired).isEmpty())
                .map(retired -> new Section(
                        retired.section(),
                        text(retired),
                        end(retired).map(this::link).orElse("")))
                .toList();
    }

    String text(RetiredAddress retired) {
        return texts.proseIfAny(retired.textId() + ".text").orElse("");
    }

    Optional<String> end(RetiredAddress retired) {
        return texts.content().site().retired().end(retired);
    }

    /** Every section that a former page ever had: what is known about it, or where it went with the page. */
    List<Section> ofPage(RetiredAddress page) {
        var sections = new ArrayList<>(on(page.address()));
        var published = new LinkedHashSet<String>();
        texts.content()
                .published()
                .forEach(earlier -> published.addAll(earlier.pages().getOrDefault(page.address(), List.of())));
        texts.content().site().retired().on(page.address()).forEach(retired -> published.remove(retired.section()));
        end(page)
                .ifPresent(to -> published.forEach(section -> {
                    var there = to + "#" + section;
                    var exists = texts.content().addresses().places().contains(there);
                    sections.add(new Section(section, "", link(exists ? there : to)));
                }));
        return sections;
    }

    /** Markup of a page in which the section that replaced another has the id of the other too. */
    String anchored(String page, String html) {
        var markup = html;
        for (var retired : texts.content().site().retired().on(page)) {
            for (var section : replaced(retired).stream().toList()) {
                markup = markup.replaceFirst(
                        "(<h[2-6] id=\"" + section + "\")", "<span id=\"" + retired.section() + "\"></span>$1");
            }
        }
        return markup;
    }

    /** The section of the same page that replaced another. */
    private Optional<String> replaced(RetiredAddress retired) {
        return end(retired)
                .filter(end -> end.startsWith(retired.page() + "#"))
                .filter(texts.content().addresses().places()::contains)
                .map(end -> end.substring(end.indexOf('#') + 1));
    }

    /** A page or section by its name. */
    String link(String address) {
        var parts = address.split("#", 2);
        return PageTexts.link(
                name(parts[0], parts.length > 1 ? parts[1] : ""), texts.home() + SitePaths.place(address));
    }

    private String name(String page, String section) {
        if (!texts.content().site().pages().contains(page)) {
            return texts.texts().nameOf("retired-pages", new Id(page).value());
        }
        var known = new ProsePages(texts).page(page);
        return known.sections().stream()
                .filter(one -> !section.isEmpty() && one.id().equals(section))
                .map(Page.Section::title)
                .findFirst()
                .orElse(known.title());
    }
}
