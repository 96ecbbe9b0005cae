package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A service, a port or an exclusion names a feature that is not declared. */
@AutoService(Check.class)
public final class UnknownFeature implements Check {

    @Override
    public String why() {
        return "Readers are told which feature a port needs. An undeclared feature has no name and no text.";
    }

    @Override
    public Example bad() {
        return SampleFeatures.needed("{}", "{}", "[live]", "[archiv]");
    }

    @Override
    public Example good() {
        return SampleFeatures.needed("{}", "{}", "[live]", "[archive]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var features = new Declared(content, "features");
        var matrix = content.matrix();
        return Stream.of(
                        matrix.features().values().stream()
                                .flatMap(feature -> features.missing(
                                        this, feature.excludes(), "features", feature.id(), "excludes")),
                        matrix.services().values().stream()
                                .flatMap(service -> features.missing(
                                        this, service.condition().needs(), "services", service.id(), "needs")),
                        ServicePort.of(content)
                                .flatMap(port -> features.missing(
                                        this, port.listener().condition().needs(), port.path("needs"))))
                .flatMap(findings -> findings);
    }
}
