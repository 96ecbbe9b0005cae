package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Edition;
import java.util.stream.Stream;

/** The matrix differs from the newest edition, but has its date, or an earlier one. */
@AutoService(Check.class)
public final class EditionUnreleased implements Check {

    @Override
    public String why() {
        return "A date is worth nothing if the page can change without it. Customers ask what changed since a date, "
                + "and must get one answer.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "edition: 2026-03-01", "edition: 2026-02-01\neffective: 2026-02-15");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "edition: 2026-03-01", "edition: 2026-03-01\neffective: 2026-03-15");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        if (Renumbered.unanswered(content).findAny().isPresent() || SimilarHostName.isSuspected(content)) {
            return Stream.empty(); // A possible mistake is corrected or explained before anything is released.
        }
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

    private static boolean isBehind(Content content, Edition newest) {
        return !content.matrix().edition().isAfter(newest.date())
                && !content.matrix().equals(newest.matrix());
    }
}
