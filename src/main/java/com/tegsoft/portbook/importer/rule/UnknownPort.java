package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A row does not say which port it needs. */
@AutoService(ImportRule.class)
public final class UnknownPort implements ImportRule {

    @Override
    public String why() {
        return "A reader of the row has to open every port, or guess.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream().flatMap(row -> row.reading().open().stream()
                .map(words -> new Finding(
                        id(),
                        words.at(),
                        "`%s` names no port, so the row is not in the draft: `%s`"
                                .formatted(words.shown(), row.words().shown()),
                        "find out the port or range, or list the row under `site-specific`")));
    }
}
