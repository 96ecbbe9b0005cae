package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.content.ReportAddress;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Facts about the site that any page may print.
 *
 * @param edition date of the matrix, ISO 8601
 * @param addresses full URLs of all pages for search engines
 */
@Shown
public record SiteView(
        String product,
        String edition,
        String owner,
        String supportUrl,
        Optional<ReportAddress> reportAddress,
        String baseUrl,
        String source,
        List<Language> languages,
        List<String> addresses) {

    /** Where to report a mistake in the row of a service, in a language; may be absent. */
    public Optional<String> report(String service, String language) {
        return reportAddress.map(address -> address.of(service, edition, language));
    }
}
