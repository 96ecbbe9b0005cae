package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** Two ranges share ports. */
@AutoService(Check.class)
public final class OverlappingRanges implements Check {

    @Override
    public String why() {
        return "Ports that belong to two rows cannot be closed for one of them, and it is unclear what uses them.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 30050-30060/udp, protocol: srtp, encryption: srtp}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 30100-30110/udp, protocol: srtp, encryption: srtp}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return PortPair.overlapping(content)
                .filter(pair -> !pair.one()
                        .listener()
                        .port()
                        .equals(pair.other().listener().port()))
                .map(pair -> new Finding(
                                id(),
                                pair.other().at("port"),
                                "`%s` overlaps `%s`"
                                        .formatted(
                                                pair.other().listener().port(),
                                                pair.one().listener().port()),
                                "change one of the ranges, or merge them in one service")
                        .with(pair.one().at("port"), "the other range"));
    }
}
