package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The last day of a row is over. */
@AutoService(Check.class)
public final class EndedRow implements Check {

    @Override
    public String why() {
        return "Customers would open a port that is no longer used.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 443/tcp, protocol: https, encryption: tls, until: 2026-02-28}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 443/tcp, protocol: https, encryption: tls, until: 2026-03-01}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var edition = content.matrix().edition();
        return DatedRow.of(content)
                .filter(row -> row.own().until().filter(edition::isAfter).isPresent())
                .filter(row -> !row.whole().isNever())
                .map(row -> new Finding(
                        id(),
                        row.at(),
                        "`%s` ended on %s, before this edition of %s"
                                .formatted(row.name(), row.own().until().orElseThrow(), edition),
                        "remove the row, or correct `until`"));
    }
}
