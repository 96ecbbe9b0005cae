package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** The last day of a row comes before its first. */
@AutoService(Check.class)
public final class ReversedDates implements Check {

    @Override
    public String why() {
        return "Such a row is never used, so one of the dates is wrong.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 443/tcp, protocol: https, encryption: tls, since: 2027-03-31, until: 2026-12-01}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "{port: 443/tcp, protocol: https, encryption: tls}",
                "{port: 443/tcp, protocol: https, encryption: tls, since: 2026-12-01, until: 2027-03-31}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return DatedRow.of(content)
                .filter(row -> row.whole().isNever())
                .map(row -> new Finding(
                        id(),
                        row.at(),
                        "`%s` ends on %s, before it begins on %s"
                                .formatted(
                                        row.name(),
                                        row.whole().until().orElseThrow(),
                                        row.whole().since().orElseThrow()),
                        "exchange or correct `since` and `until`"));
    }
}
