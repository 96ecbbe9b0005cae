package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.text.RetiredAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What no longer exists, and what replaced it. */
record RetiredLines(PageTexts texts) {

    /** Retired hosts and settings, which are on the page of all ports. */
    void addPlaces(PageLines page) {
        var places = texts.matrix().retired().values().stream()
                .filter(retired -> !retired.was().hasPage())
                .toList();
        if (!places.isEmpty()) {
            page.section("retired", texts.ui("retired.title"));
            var section = page.place();
            places.forEach(retired -> {
                var anchor = PageTexts.anchor(SitePaths.anchor(retired.was(), retired.id()));
                about(page.term(section, anchor, name(retired.id())), retired);
            });
        }
    }

    private String name(Id id) {
        return texts.texts().nameOf("retired", id.value());
    }

    private void about(PageLines page, Retired retired) {
        texts.proseIfAny("retired." + retired.id() + ".text").ifPresent(page::add);
        retired.successor().ifPresent(next -> replaced(page, link(next)));
    }

    private void replaced(PageLines page, String link) {
        page.add(texts.ui("retired.successor") + " " + link);
    }

    private String link(Id next) {
        var current = Stream.of(IdKind.values())
                .filter(kind -> kind.ids(texts.matrix()).contains(next))
                .findFirst();
        return current.map(kind -> texts.link(kind, next))
                .orElseGet(() -> Optional.ofNullable(texts.matrix().retired().get(next))
                        .map(retired -> texts.link(name(next), retired.was(), next))
                        .orElse(""));
    }

    void addSections(PageLines page, List<RetiredSections.Section> sections) {
        for (var section : sections) {
            var text = section.text().isEmpty() ? "" : " " + section.text();
            var successor = section.successor().isEmpty()
                    ? ""
                    : " " + texts.ui("retired.successor") + " " + section.successor();
            page.add(PageTexts.anchor(section.id()) + text + successor);
        }
    }

    FrameLines.PageWords words(String name) {
        return new FrameLines.PageWords(name, name + " · " + texts.text("product.name"));
    }

    /** The page of a retired service, purpose or role. */
    void add(PageLines page, Retired retired) {
        page.title(name(retired.id())).say("retired.gone");
        about(page, retired);
        page.add(changes());
    }

    /** A former Markdown page. */
    void add(PageLines page, RetiredAddress retired) {
        var sections = new RetiredSections(texts);
        page.title(name(retired)).say("retired.gone");
        Optional.of(sections.text(retired)).filter(text -> !text.isEmpty()).ifPresent(page::add);
        sections.end(retired).ifPresent(end -> replaced(page, sections.link(end)));
        addSections(page, sections.ofPage(retired));
        page.add(changes());
    }

    String name(RetiredAddress retired) {
        return texts.texts().nameOf("retired-pages", retired.address());
    }

    String name(Retired retired) {
        return name(retired.id());
    }

    private String changes() {
        return PageTexts.link(texts.ui("changes.title"), texts.home() + SitePaths.ALL_CHANGES);
    }
}
