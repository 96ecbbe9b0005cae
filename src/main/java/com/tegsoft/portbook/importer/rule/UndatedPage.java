package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page has no date. */
@AutoService(ImportRule.class)
public final class UndatedPage implements ImportRule {

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m\u00e4r|mai|okt|dez|oca|\u015fub|nis"
                    + "|haz|tem|a\u011fu|eyl|eki|kas|ara)\\p{L}*\\.?";

    /** A day or a month, in any of the usual forms. */
    private static final Pattern DATE = Pattern.compile("(?iu)" + PortPage.DATE.pattern()
            + "|\\b(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])\\b" + "|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d\\b|\\b"
            + MONTH + "(?:\\s+\\d{1,2},?)?\\s+(?:19|20)\\d\\d\\b");

    @Override
    public String why() {
        return "Without a date, readers cannot know whether a page is still correct, or which of two copies is newer.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.texts().anyMatch(words -> words.has(DATE))
                ? Stream.empty()
                : Stream.of(new Finding(
                        id(),
                        page.title().map(SourceSpan::at).orElseGet(page::start),
                        "the page has no date",
                        "add the date of its last change, like 2026-01-31"));
    }
}
