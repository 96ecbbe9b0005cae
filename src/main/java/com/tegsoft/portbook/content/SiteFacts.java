package com.tegsoft.portbook.content;

import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.RetiredAddresses;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The facts in {@code site.yaml}.
 *
 * @param baseUrl public base URL of the site; ends with a slash
 * @param owner publisher of the site
 * @param supportUrl support page
 * @param report where readers report a mistake in a row; empty: nowhere
 * @param source the language that texts are written in first
 * @param noticeDays how many days before something stops working customers are told
 * @param languages in the order of the language menu
 * @param pages ids of the Markdown pages in the order of the menu
 * @param retired what was published but no longer exists
 */
public record SiteFacts(
        URI baseUrl,
        String owner,
        URI supportUrl,
        Optional<ReportAddress> report,
        String source,
        int noticeDays,
        List<Language> languages,
        List<String> pages,
        RetiredAddresses retired) {

    public SiteFacts {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    SiteFacts withBaseUrl(URI otherUrl) {
        return new SiteFacts(otherUrl, owner, supportUrl, report, source, noticeDays, languages, pages, retired);
    }

    /** All languages but the source language. */
    public List<Language> translated() {
        return languages.stream()
                .filter(language -> !language.code().equals(source))
                .toList();
    }

    public Optional<Language> language(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
