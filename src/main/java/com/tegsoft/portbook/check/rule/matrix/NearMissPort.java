package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import java.util.stream.Stream;

/** Two services have ports that differ in one digit. */
@AutoService(Check.class)
public final class NearMissPort implements Check {

    @Override
    public String why() {
        return "One is easily typed for the other, and the mistake is hard to see. If both are correct, readers need a "
                + "warning.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 7798/tcp, protocol: beacon-sync, encryption: tls}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 7789/tcp, protocol: beacon-sync, encryption: tls}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var mistyped = Renumbered.unanswered(content).map(Renumbered::port).toList();
        return NearMisses.of(content)
                .filter(pair ->
                        !pair.one().answers(Doubt.NEAR_MISS) && !pair.other().answers(Doubt.NEAR_MISS))
                .filter(pair -> !mistyped.contains(pair.one()) && !mistyped.contains(pair.other()))
                .map(pair -> new Finding(
                                id(),
                                pair.other().at("port"),
                                "`%s` and `%s` differ in one digit"
                                        .formatted(
                                                pair.one().listener().port(),
                                                pair.other().listener().port()),
                                "correct one of them, or add `because: [near-miss]` and a warning text to one or both")
                        .with(pair.one().at("port"), "the other port"));
    }
}
