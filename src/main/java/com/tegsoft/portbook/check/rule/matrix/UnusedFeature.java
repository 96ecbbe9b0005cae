package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A feature is declared, but no service or port needs it. */
@AutoService(Check.class)
public final class UnusedFeature implements Check {

    @Override
    public String why() {
        return "Readers are asked which features they use. The answer must matter.";
    }

    @Override
    public Example bad() {
        return SampleFeatures.needed("{}", "{}", "[live]", "[live]");
    }

    @Override
    public Example good() {
        return SampleFeatures.needed("{}", "{}", "[live]", "[archive]");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used = ServicePort.of(content)
                .flatMap(port -> port.condition().needs().stream())
                .collect(Collectors.toSet());
        return new Declared(content, "features").unused(this, used);
    }
}
