package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * What a generated product's site says beside the matrix.
 *
 * @param product its name
 * @param languages the first is the source language
 * @param pages Markdown pages
 * @param siteSpecific things whose ports depend on the installation
 * @param noticeDays how long before its day a change is published; 0: nothing is promised
 */
record GeneratedSite(
        String product,
        List<SiteLanguage> languages,
        List<GeneratedPage> pages,
        List<String> siteSpecific,
        int noticeDays) {

    GeneratedSite {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        siteSpecific = List.copyOf(siteSpecific);
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
        return new GeneratedSite(product, others, pages, siteSpecific, noticeDays);
    }

    GeneratedSite with(List<GeneratedPage> others) {
        return new GeneratedSite(product, languages, others, siteSpecific, noticeDays);
    }

    GeneratedSite askingFor(List<String> others) {
        return new GeneratedSite(product, languages, pages, others, noticeDays);
    }

    GeneratedSite called(String other) {
        return new GeneratedSite(other, languages, pages, siteSpecific, noticeDays);
    }

    /** Another language, complete if it has interface texts of its own that differ from the source's. */
    GeneratedSite also(WordList words) {
        var more = new ArrayList<>(languages);
        more.add(new SiteLanguage(
                words, !words.interfaceOf().equals(source().words().interfaceOf())));
        return in(more);
    }
}
