package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Finding;
import java.util.Optional;

/**
 * How much of a page was understood.
 *
 * @param drafted ports in the draft
 * @param left numbers that could be ports, and are not in it
 */
public record Understanding(PortPage page, long drafted, long left) {

    public static Understanding of(PortPage page) {
        var drafted = page.rows().stream()
                        .mapToLong(row -> row.ports().size()
                                + row.reading().draftedPortless().size())
                        .sum()
                + page.portItems().stream()
                        .mapToLong(item -> item.ports().size())
                        .sum();
        var left = page.rows().stream()
                        .mapToLong(row -> row.reading().unstated().size()
                                + row.reading().impossible().size()
                                + row.reading().open().size()
                                + row.reading().portless().size()
                                - row.reading().draftedPortless().size())
                        .sum()
                + page.portItems().stream()
                        .mapToLong(item -> item.unstated().size())
                        .sum()
                + page.portsInSentences().size();
        return new Understanding(page, drafted, left);
    }

    /** What comes first if the draft has no port, or fewer than it leaves out. */
    public Optional<Finding> finding(String check) {
        if (drafted > left || (drafted > 0 && left == 0)) {
            return Optional.empty();
        }
        var message = drafted + left == 0
                ? "no port was found on the page"
                : "little of the page was understood: %s of %s possible ports are in the draft"
                        .formatted(drafted, drafted + left);
        return Optional.of(
                new Finding(
                        check,
                        page.start(),
                        message,
                        "compare the draft with the page row by row, or give `import` a table with the columns port and protocol"));
    }
}
