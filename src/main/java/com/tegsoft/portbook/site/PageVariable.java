package com.tegsoft.portbook.site;

import com.tegsoft.portbook.site.template.PageKind;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.site.view.ChangesView;
import com.tegsoft.portbook.site.view.LanguageView;
import com.tegsoft.portbook.site.view.OlderEditionView;
import com.tegsoft.portbook.site.view.PageView;
import com.tegsoft.portbook.site.view.RetiredViews;
import com.tegsoft.portbook.site.view.Rows;
import com.tegsoft.portbook.site.view.ServiceView;
import com.tegsoft.portbook.site.view.SharedParts;
import com.tegsoft.portbook.site.view.SiteView;
import com.tegsoft.portbook.site.view.SnippetViews;
import com.tegsoft.portbook.site.view.TargetView;
import com.tegsoft.portbook.site.view.TopicView;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.PortProbes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A variable that templates of pages may use: its type, and on which pages it is there. {@code templates/README.md} lists them. */
enum PageVariable {
    SITE(SiteView.class, "every page", "facts about the site", kind -> true),
    PAGE(PageView.class, "every page", "where the page is, and the same page in other languages", kind -> true),
    LANGUAGES(List.class, "every page", "a `LanguageView` for each language of the site", kind -> true),
    LANG(LanguageView.class, "`language`", "the words and the matrix in the page's language", of(Dimension.LANGUAGE)),
    SHARED(
            SharedParts.class,
            "`language`",
            "parts that look the same on all pages of a language",
            of(Dimension.LANGUAGE)),
    ROWS(Rows.Seen.class, "`language`", "table rows of a service", of(Dimension.LANGUAGE)),
    CHANGES(ChangesView.class, "`language`", "what editions have changed", of(Dimension.LANGUAGE)),
    SNIPPETS(SnippetViews.class, "`language`", "firewall snippets and what can be filled in", of(Dimension.LANGUAGE)),
    STALE(Boolean.class, "`language`", "whether a text on the page is older than its source", of(Dimension.LANGUAGE)),
    UNREVIEWED(Boolean.class, "`language`", "whether a text on the page is not accepted yet", of(Dimension.LANGUAGE)),
    INCOMPLETE(Boolean.class, "`language`", "whether a text on the page is not translated yet", of(Dimension.LANGUAGE)),
    SERVICE(ServiceView.class, "`language,service`", "the service that the page is about", of(Dimension.SERVICE)),
    TOPIC(
            TopicView.class,
            "`language,purpose` and `language,role`",
            "the purpose or role that the page is about",
            of(Dimension.PURPOSE).or(of(Dimension.ROLE))),
    PAGE_ID(String.class, "`language,page`", "id of the Markdown page", of(Dimension.PAGE)),
    RETIRED(
            RetiredViews.RetiredView.class,
            "`language,retired` and `language,retired-purpose`",
            "what was at the page's address",
            of(Dimension.RETIRED).or(of(Dimension.RETIRED_PURPOSE))),
    EDITION(
            OlderEditionView.class,
            "`language,edition`",
            "the earlier edition that the page is about",
            of(Dimension.EDITION)),
    PLATFORM(Platform.class, "`platform`", "the firewall platform that the page is about", of(Dimension.PLATFORM)),
    TARGET(TargetView.class, "`target`", "what the short link leads to", of(Dimension.TARGET)),
    CHECKER(PortProbes.class, "pages that show `script`", "what a script tries to reach", kind -> kind.shows()
            .contains(PageKind.Form.SCRIPT));

    private final Class<?> type;
    private final String pages;
    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that keep nothing but a value.
    private final Predicate<PageKind> there;

    PageVariable(Class<?> type, String pages, String about, Predicate<PageKind> there) {
        this.type = type;
        this.pages = pages;
        this.about = about;
        this.there = there;
    }

    private static Predicate<PageKind> of(Dimension dimension) {
        return kind -> kind.each().contains(dimension);
    }

    /** As templates write it: {@code pageId}. */
    String word() {
        var words = name().split("_", -1);
        var word = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (var i = 1; i < words.length; i++) {
            word.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return word.toString();
    }

    Class<?> type() {
        return type;
    }

    /** For which pages it is there, in words. */
    String pages() {
        return pages;
    }

    String about() {
        return about;
    }

    /** Whether pages of a kind have it. */
    boolean isThere(PageKind kind) {
        return there.test(kind);
    }

    /** Values as templates find them. */
    static Map<String, Object> named(Map<PageVariable, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        value -> value.getKey().word(),
                        value -> value.getKey().type().cast(value.getValue())));
    }
}
