package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.text.Language;
import java.util.List;

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
        String baseUrl,
        String source,
        List<Language> languages,
        List<String> addresses) {}
