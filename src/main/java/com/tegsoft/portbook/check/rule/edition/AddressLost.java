package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.text.Page;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A published page, section or language no longer exists and is not retired. */
@AutoService(Check.class)
public final class AddressLost implements Check {

    @Override
    public String why() {
        return "Support keeps links to pages and sections in tickets, and customers in their notes, in every language. "
                + "Every published link must keep working: either its target still exists, or it leads to the "
                + "replacement.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", "## Legend {#legend}", "## Key {#key}")
                .and("en/pages/help.md", "(page:help#legend)", "(page:help#key)")
                .and("tr/pages/help.md", "## Açıklama {#legend}", "## Açıklama {#key}")
                .and("tr/pages/help.md", "(page:help#legend)", "(page:help#key)");
    }

    @Override
    public Example good() {
        return bad().and(
                        "site.yaml",
                        "pages: [help]\n",
                        "pages: [help]\nretired: {sections: {help#legend: {successor: help#key}}}\n");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var findings = new TreeMap<String, Finding>();
        for (var published : content.published()) {
            languages(content, published).forEach(finding -> findings.putIfAbsent(finding.message(), finding));
            places(content, published).forEach(finding -> findings.putIfAbsent(finding.message(), finding));
        }
        return findings.values().stream();
    }

    private Stream<Finding> languages(Content content, Addresses published) {
        return published.languages().stream()
                .filter(code -> content.site().language(code).isEmpty())
                .filter(code -> content.site().retired().language(code).isEmpty())
                .map(code -> finding(
                        published,
                        content.inSite("languages"),
                        "language `%s` was published but no longer exists".formatted(code),
                        "{languages: {%s: {successor: %s}}}"
                                .formatted(code, content.site().source())));
    }

    private Stream<Finding> places(Content content, Addresses published) {
        var now = content.addresses().places();
        return published.places().stream()
                .filter(place -> !now.contains(place))
                .filter(place -> content.site().retired().place(place).isEmpty())
                .flatMap(place -> place.contains("#")
                        ? section(content, published, place).stream()
                        : Stream.of(page(content, published, place)));
    }

    private Finding page(Content content, Addresses published, String page) {
        return finding(
                published,
                content.inSite("pages"),
                "page `%s` was published but no longer exists".formatted(page),
                "{pages: {%s: {successor: …}}}".formatted(page));
    }

    /**
     * Located at the section that follows the missing one; empty if the whole page is missing, which is reported or
     * retired by itself.
     */
    private Optional<Finding> section(Content content, Addresses published, String place) {
        var id = place.split("#", 2)[0];
        var page = content.pages().stream()
                .filter(candidate -> candidate.id().equals(id)
                        && candidate.language().code().equals(content.site().source()))
                .findFirst();
        return page.map(found -> {
            var instead = instead(found, published.pages().getOrDefault(id, List.of()), place);
            var isNew = instead.filter(section -> !published.places().contains(id + "#" + section.id()));
            return finding(
                    published,
                    instead.map(Page.Section::at).orElseGet(() -> Location.startOf(found.file())),
                    "section `%s` was published but no longer exists".formatted(place),
                    "{sections: {%s: {successor: %s}}}"
                            .formatted(
                                    place,
                                    isNew.map(section -> id + "#" + section.id())
                                            .orElse("…")));
        });
    }

    /** The section that follows those that preceded the missing one. */
    private static Optional<Page.Section> instead(Page page, List<String> published, String gone) {
        var before = published.subList(0, published.indexOf(gone.substring(gone.indexOf('#') + 1)));
        var next = 0;
        for (var i = 0; i < page.sections().size(); i++) {
            next = before.contains(page.sections().get(i).id()) ? i + 1 : next;
        }
        return page.sections().stream().skip(next).findFirst();
    }

    private Finding finding(Addresses published, Location at, String message, String answer) {
        var finding = new Finding(
                id(), at, message, "restore it, or retire it in site.yaml: `retired: %s`".formatted(answer));
        return published.at().file().endsWith(".json") ? finding.with(published.at(), "published here") : finding;
    }
}
