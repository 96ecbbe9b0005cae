package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Edition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The matrix differs from the newest edition, but has its date, or an earlier one. */
@AutoService(Check.class)
public final class EditionUnreleased implements Check {

    private static final String ID = Check.id(EditionUnreleased.class);

    private static final Set<String> ABOUT_DATES = Set.of(ID, Check.id(NoticeTooShort.class));

    @Override
    public String why() {
        return "A date is worth nothing if the page can change without it. Customers ask what changed since a date, "
                + "and must get one answer. In these examples, the newest edition is that of 2026-02-01.";
    }

    @Override
    public Example bad() {
        return good().and("matrix.yaml", "edition: 2026-03-01", "edition: 2026-02-01");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.newestEdition().filter(newest -> isBehind(content, newest)).stream()
                .map(newest -> new Finding(
                                id(),
                                content.inMatrix("edition"),
                                "the matrix has changed since edition `%s`, but its date is `%s`"
                                        .formatted(
                                                newest.date(), content.matrix().edition()),
                                "set `edition` to the date of the next release")
                        .with(newest.root().whereIs("matrix"), "what was released"));
    }

    /**
     * The same findings without this one where the matrix has another, but for how soon something stops: once that is
     * corrected, the matrix may be what was released.
     */
    @Override
    public List<Finding> withoutConsequences(List<Finding> findings) {
        var isConsequence = findings.stream()
                .filter(finding -> finding.at().file().equals(Content.MATRIX))
                .anyMatch(finding -> !ABOUT_DATES.contains(finding.check()));
        return isConsequence
                ? findings.stream()
                        .filter(finding -> !finding.check().equals(ID))
                        .toList()
                : findings;
    }

    private static boolean isBehind(Content content, Edition newest) {
        return !content.matrix().edition().isAfter(newest.date())
                && !content.matrix().equals(newest.matrix());
    }
}
