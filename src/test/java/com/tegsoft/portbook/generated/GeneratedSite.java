package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.text.RetiredAddress.Kind;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a generated product's site says beside the matrix.
 *
 * @param product its name
 * @param languages the first is the source language
 * @param pages Markdown pages
 * @param siteSpecific things whose ports depend on the installation
 * @param noticeDays how long before its day a change is published; 0: nothing is promised
 * @param published what was gone at some time, with what to look at instead; empty: nothing
 */
record GeneratedSite(
        String product,
        List<SiteLanguage> languages,
        List<GeneratedPage> pages,
        List<String> siteSpecific,
        int noticeDays,
        Map<SiteAddress, String> published) {

    GeneratedSite {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        siteSpecific = List.copyOf(siteSpecific);
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
    }

    /**
     * A language of the site.
     *
     * @param complete whether every text must exist
     */
    record SiteLanguage(WordList words, boolean complete) {

        String code() {
            return words.code();
        }
    }

    SiteLanguage source() {
        return languages.get(0);
    }

    GeneratedSite in(List<SiteLanguage> others) {
        return new GeneratedSite(product, others, pages, siteSpecific, noticeDays, published);
    }

    GeneratedSite with(List<GeneratedPage> others) {
        return new GeneratedSite(product, languages, others, siteSpecific, noticeDays, published);
    }

    GeneratedSite askingFor(List<String> others) {
        return new GeneratedSite(product, languages, pages, others, noticeDays, published);
    }

    GeneratedSite called(String other) {
        return new GeneratedSite(other, languages, pages, siteSpecific, noticeDays, published);
    }

    /** Another language. */
    GeneratedSite also(WordList words) {
        return spoken(Stream.concat(words(), Stream.of(words)).toList());
    }

    /** One language less; if it is the source language, the next becomes that. */
    GeneratedSite without(WordList words) {
        return spoken(words().filter(other -> other != words).toList());
    }

    private Stream<WordList> words() {
        return languages.stream().map(SiteLanguage::words);
    }

    /** In those languages, each complete if it has interface texts of its own that differ from the source's. */
    private GeneratedSite spoken(List<WordList> words) {
        var source = words.get(0);
        var others = words.stream()
                .skip(1)
                .map(other -> new SiteLanguage(other, !other.interfaceOf().equals(source.interfaceOf())));
        return in(
                Stream.concat(Stream.of(new SiteLanguage(source, true)), others).toList());
    }

    /** The same with one page edited. */
    GeneratedSite replacing(GeneratedPage page, GeneratedPage other) {
        return with(pages.stream().map(each -> each.equals(page) ? other : each).toList());
    }

    /** Whatever has an address now. */
    List<SiteAddress> addresses() {
        return Stream.concat(
                        languages.stream().map(language -> SiteAddress.language(language.code())),
                        pages.stream().flatMap(GeneratedPage::addresses))
                .toList();
    }

    /** What was there before and is gone is remembered, in favour of its successor where one is named. */
    GeneratedSite after(GeneratedSite before, Map<String, String> successors) {
        var all = new LinkedHashMap<>(published);
        var now = addresses();
        for (var address : before.addresses()) {
            if (!now.contains(address)) {
                all.put(address, successors.getOrDefault(address.path(), ""));
            }
        }
        return new GeneratedSite(product, languages, pages, siteSpecific, noticeDays, all);
    }

    /**
     * What is retired: all that is gone, but a section goes with its page unless it has a successor of its own. A successor that
     * has gone with its page since is replaced by that page.
     */
    Map<SiteAddress, String> retired() {
        var now = addresses();
        var retired = new LinkedHashMap<>(published);
        retired.keySet().removeAll(now);
        retired.entrySet()
                .removeIf(gone -> gone.getKey().kind() == Kind.SECTION
                        && gone.getValue().isEmpty()
                        && !now.contains(gone.getKey().page()));
        var known = Stream.concat(now.stream(), retired.keySet().stream())
                .map(SiteAddress::path)
                .collect(Collectors.toSet());
        retired.replaceAll(
                (gone, successor) -> known.contains(successor) ? successor : successor.replaceFirst("#.*", ""));
        return retired;
    }

    /** The field of {@code site.yaml} that says so; empty: nothing is retired. */
    String retiredField() {
        var retired = retired();
        return Stream.of(Kind.values())
                .filter(kind -> retired.keySet().stream().anyMatch(gone -> gone.kind() == kind))
                .map(kind -> retired.entrySet().stream()
                        .filter(gone -> gone.getKey().kind() == kind)
                        .map(gone -> "    %s: {%s}\n"
                                .formatted(
                                        gone.getKey().path(),
                                        gone.getValue().isEmpty() ? "" : "successor: " + gone.getValue()))
                        .collect(Collectors.joining("", "  " + EnumNames.of(kind) + "s" + ":\n", "")))
                .collect(Collectors.joining())
                .replaceFirst("^(?=.)", "retired:\n");
    }
}
