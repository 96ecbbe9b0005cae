package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import java.util.stream.Stream;

/** Two services have ports that differ in one digit. */
@AutoService(Check.class)
public final class NearMissPort implements Check {

    @Override
    public String why() {
        return "Whoever types one of them may type the other. Where both are right, readers need a warning "
                + "at both.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 7789/tcp, protocol: beacon-sync, encryption: tls}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 9321/tcp, protocol: beacon-sync, encryption: tls}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return PortPairs.nearMisses(content)
                .flatMap(pair -> Stream.of(pair, pair.swapped()))
                .filter(pair -> !pair.one().answers(Doubt.NEAR_MISS))
                .map(pair -> new Finding(
                                id(),
                                pair.one().at("port"),
                                "`%s` and `%s` differ in one digit"
                                        .formatted(
                                                pair.one().listener().port(),
                                                pair.other().listener().port()),
                                "correct one of them, or add `because: [near-miss]` and a warning as a text at both")
                        .with(pair.other().at("port"), "the other port"));
    }
}
