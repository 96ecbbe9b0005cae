package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A range in brackets contains the port before it. */
@AutoService(ImportRule.class)
public final class SettableRange implements ImportRule {

    @Override
    public String why() {
        return "It may be what the port can be set to, or what has to be open: a firewall opens one port or thousands.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.reading().settable().stream())
                .map(range -> new Finding(
                        id(),
                        range.words().at(),
                        "`%s` in brackets is taken for what the port before it can be set to, and is not in the draft"
                                .formatted(range.words().shown()),
                        "if all of it has to be open, write it as the port"));
    }
}
