package com.tegsoft.portbook.content;

import com.tegsoft.portbook.source.Shape.Choice;
import com.tegsoft.portbook.source.Shape.Fault;
import com.tegsoft.portbook.source.Shape.Fields;
import com.tegsoft.portbook.source.Shape.ListOf;
import com.tegsoft.portbook.source.Shape.MapOf;
import com.tegsoft.portbook.source.Shape.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of {@code site.yaml}. */
public final class SiteShape {

    private SiteShape() {}

    private static final Value LANGUAGE = Value.matching(
            "BCP 47 tag, also the folder", "a language tag like en or pt-BR", "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private static final String PAGE = "(?=.{1,63}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final String SECTION = "(?=.{3,127}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*#[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

    private static final Fields GONE = Fields.of("a page or section that is gone")
            .optional(
                    "successor",
                    Value.matching(
                            "where to look instead; without one a text gives the reason",
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
            .required("base-url", url("where the site will be found"))
            .required(
                    "owner",
                    Value.matching("who answers for it", "a name of one to 60 characters", "[^\\p{Cntrl}<>]{1,60}"))
            .required("support-url", WebAddress.shape("where readers ask"))
            .required("source-language", LANGUAGE)
            .optional(
                    "notice-days",
                    new Value(
                            "how many days customers have before a port closes or moves; without it none are promised",
                            DAYS,
                            NUMBER_OF_DAYS,
                            text -> NUMBER_OF_DAYS.matcher(text).matches()
                                    ? Optional.empty()
                                    : Optional.of(new Fault(
                                            "bad-notice-days",
                                            "`%s` is not %s".formatted(text, DAYS),
                                            "write how many days customers are promised, or leave the field out"))))
            .required(
                    "languages",
                    new MapOf(
                            "languages in the order of the menu",
                            LANGUAGE,
                            Fields.of("a language")
                                    .required(
                                            "name",
                                            Value.matching(
                                                    "its name in itself",
                                                    "a name of one to 40 characters",
                                                    "[^\\p{Cntrl}<>]{1,40}"))
                                    .required("direction", new Choice("direction of its script", List.of("ltr", "rtl")))
                                    .required(
                                            "state",
                                            new Choice(
                                                    "whether every text must be there", List.of("complete", "partial")))
                                    .optional(
                                            "region",
                                            Value.matching(
                                                    "the country whose way of writing lists and numbers it follows",
                                                    "a country's code like GB",
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
                    Fields.of("what was published and is gone; its address keeps working")
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
                                            "languages that are not offered any more",
                                            LANGUAGE,
                                            Fields.of("a language that is gone").required("successor", LANGUAGE),
                                            1)));
}
