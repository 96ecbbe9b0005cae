package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.rule.matrix.Renumbered;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something stops working before the notice period that customers were promised has passed. */
@AutoService(Check.class)
public final class NoticeTooShort implements Check {

    @Override
    public String why() {
        return "Changing a firewall takes a request, a review and a maintenance window. A port that closes or changes "
                + "without notice causes an unplanned outage.";
    }

    @Override
    public Example bad() {
        return Example.edit("site.yaml", "pages: [help]", "notice-days: \"30\"\npages: [help]")
                .and("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }

    @Override
    public Example good() {
        return bad().and("matrix.yaml", "edition: 2026-03-01", "edition: 2026-03-01\neffective: 2026-03-31");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var matrix = content.matrix();
        if (matrix.effective().isBefore(matrix.edition())) {
            return Stream.of(new Finding(
                    id(),
                    place(content),
                    "`effective` (`%s`) is earlier than `edition`".formatted(matrix.effective()),
                    "write the date of the edition, or a later one"));
        }
        var soonest = matrix.edition().plusDays(content.site().noticeDays());
        return content.history().newest().stream()
                .filter(Changes::takeAway)
                .filter(changes -> Renumbered.unanswered(content).findAny().isEmpty())
                .filter(changes -> matrix.effective().isBefore(soonest))
                .map(changes -> new Finding(
                        id(),
                        place(content),
                        "%s would stop working on `%s`; customers are promised %s days' notice"
                                .formatted(
                                        names(changes),
                                        matrix.effective(),
                                        content.site().noticeDays()),
                        "write `effective: %s` or a later date".formatted(soonest)));
    }

    private static Location place(Content content) {
        return content.inMatrix(content.matrixTree().entry("effective").isPresent() ? "effective" : "edition");
    }

    private static String names(Changes changes) {
        return changes.flows().stream()
                .filter(Change::takesAway)
                .map(change -> "`%s` %s"
                        .formatted(
                                change.service(), change.before().orElseThrow().port()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
