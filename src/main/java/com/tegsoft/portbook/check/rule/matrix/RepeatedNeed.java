package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A port needs a feature that its service needs already. */
@AutoService(Check.class)
public final class RepeatedNeed implements Check {

    @Override
    public String why() {
        return "A port is used only where its service is. A feature that is listed in both places is later removed from only one of them.";
    }

    @Override
    public Example bad() {
        return SampleFeatures.needed("{}", "{}", "[live]", "[archive]")
                .and("matrix.yaml", "    requirement: required\n", "    requirement: required\n    needs: [live]\n");
    }

    @Override
    public Example good() {
        return SampleFeatures.needed("{}", "{}", "[live]", "[archive]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content).flatMap(port -> port.listener().condition().needs().stream()
                .filter(port.service().condition().needs()::contains)
                .map(feature -> new Finding(
                        id(),
                        port.at("needs", feature.value()),
                        "`%s` needs `%s`, and so does its service"
                                .formatted(port.listener().port(), feature),
                        "delete it from the port")));
    }
}
