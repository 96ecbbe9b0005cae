package com.tegsoft.portbook.content;

import com.tegsoft.portbook.yaml.Shape.Choice;
import com.tegsoft.portbook.yaml.Shape.Fault;
import com.tegsoft.portbook.yaml.Shape.Fields;
import com.tegsoft.portbook.yaml.Shape.ListOf;
import com.tegsoft.portbook.yaml.Shape.MapOf;
import com.tegsoft.portbook.yaml.Shape.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of {@code site.yaml}. */
public final class SiteShape {

    private SiteShape() {}

    /** A language, and where needed its script, its region and its variants (RFC 5646, 2.1), each but the last at most once. */
    private static final Value LANGUAGE = Value.matching(
            "BCP 47 tag, also the folder",
            "a language tag like en or pt-BR",
            "[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*");

    private static final String PAGE = "(?=.{1,63}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final String SECTION = "(?=.{3,127}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*#[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

    private static final Fields GONE = Fields.of("a page or section that no longer exists")
            .optional(
                    "successor",
                    Value.matching(
                            "what replaces it; without one, a text gives the reason",
                            "a page or a section, like reading or glossary#agent",
                            PAGE + "|" + SECTION));

    private static final String DAYS = "a number of days from 1 to 365";
    private static final Pattern NUMBER_OF_DAYS = Pattern.compile("[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-5]");

    private static Value url(String about) {
        return Value.matching(
                about,
                "an https address ending with a slash",
                "https://[a-z0-9.-]+(?::[0-9]{1,5})?/(?:[A-Za-z0-9._~-]+/)*");
    }

    public static final Fields ROOT = Fields.of("facts about the site")
            .required("base-url", url("public base URL of the site"))
            .required(
                    "owner",
                    Value.matching("publisher of the site", "a name of one to 60 characters", "[^\\p{Cntrl}<>]{1,60}"))
            .required("support-url", WebAddress.shape("support page"))
            .optional("report-url", ReportAddress.shape("where readers report a mistake in a row"))
            .required("source-language", LANGUAGE)
            .optional(
                    "notice-days",
                    new Value(
                            "notice that customers get before a port closes or changes, in days; without it, none is "
                                    + "promised",
                            DAYS,
                            NUMBER_OF_DAYS,
                            text -> NUMBER_OF_DAYS.matcher(text).matches()
                                    ? Optional.empty()
                                    : Optional.of(new Fault(
                                            "bad-notice-days",
                                            "`%s` is not %s".formatted(text, DAYS),
                                            "write the number of days that customers are promised, or delete the "
                                                    + "field"))))
            .required(
                    "languages",
                    new MapOf(
                            "languages in the order of the menu",
                            LANGUAGE,
                            Fields.of("a language")
                                    .required(
                                            "name",
                                            Value.matching(
                                                    "the language's own name",
                                                    "a name of one to 40 characters",
                                                    "[^\\p{Cntrl}<>]{1,40}"))
                                    .required(
                                            "direction",
                                            new Choice("text direction of the language", List.of("ltr", "rtl")))
                                    .required(
                                            "state",
                                            new Choice(
                                                    "complete: every text must exist; partial: missing texts are shown "
                                                            + "in the source language",
                                                    List.of("complete", "partial")))
                                    .optional(
                                            "region",
                                            Value.matching(
                                                    "the country whose conventions for lists and numbers are used",
                                                    "a country code like GB",
                                                    "[A-Z]{2}")),
                            1))
            .required(
                    "pages",
                    new ListOf(
                            "Markdown pages in the order of the menu",
                            Value.matching(
                                    "name of the Markdown file", "a page id like reading or backup-service", PAGE),
                            0))
            .optional(
                    "retired",
                    Fields.of("what was published but no longer exists; its link keeps working")
                            .optional(
                                    "pages",
                                    new MapOf(
                                            "Markdown pages",
                                            Value.matching("id of the page", "a page id like reading", PAGE),
                                            GONE,
                                            1))
                            .optional(
                                    "sections",
                                    new MapOf(
                                            "sections of Markdown pages",
                                            Value.matching(
                                                    "page and section", "a section like glossary#agent", SECTION),
                                            GONE,
                                            1))
                            .optional(
                                    "languages",
                                    new MapOf(
                                            "languages that are no longer offered",
                                            LANGUAGE,
                                            Fields.of("a language that no longer exists")
                                                    .required("successor", LANGUAGE),
                                            1)));
}
