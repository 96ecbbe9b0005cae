package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A port needs two features that exclude each other. */
@AutoService(Check.class)
public final class ImpossibleNeeds implements Check {

    @Override
    public String why() {
        return "No customer can use both, so the port is never used.";
    }

    @Override
    public Example bad() {
        return SampleFeatures.needed("{excludes: [archive]}", "{}", "[live, archive]", "[archive]");
    }

    @Override
    public Example good() {
        return SampleFeatures.needed("{}", "{}", "[live, archive]", "[archive]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var matrix = content.matrix();
        return ServicePort.of(content).flatMap(port -> {
            var needs = port.condition().needs();
            return needs.stream().flatMap(one -> needs.subList(needs.indexOf(one) + 1, needs.size()).stream()
                    .filter(other -> matrix.areExclusive(one, other))
                    .map(other -> new Finding(
                            id(),
                            port.at("needs"),
                            "`%s` needs `%s` and `%s`, which exclude each other"
                                    .formatted(port.listener().port(), one, other),
                            "delete one of them, or the exclusion")));
        });
    }
}
