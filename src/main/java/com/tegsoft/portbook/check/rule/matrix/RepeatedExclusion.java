package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Two features exclude each other twice, or a feature excludes itself. */
@AutoService(Check.class)
public final class RepeatedExclusion implements Check {

    @Override
    public String why() {
        return "An exclusion holds for both features. Where it is written twice, one of them is later forgotten when it is deleted.";
    }

    @Override
    public Example bad() {
        return SampleFeatures.needed("{excludes: [archive]}", "{excludes: [live]}", "[live]", "[archive]");
    }

    @Override
    public Example good() {
        return SampleFeatures.needed("{excludes: [archive]}", "{}", "[live]", "[archive]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var features = List.copyOf(content.matrix().features().values());
        return features.stream().flatMap(feature -> feature.excludes().stream()
                .filter(other -> features.subList(0, features.indexOf(feature) + 1).stream()
                        .anyMatch(earlier ->
                                earlier.id().equals(other) && earlier.excludes().contains(feature.id())))
                .map(other -> new Finding(
                        id(),
                        content.inMatrix("features", feature.id(), "excludes", other),
                        other.equals(feature.id())
                                ? "`%s` excludes itself".formatted(other)
                                : "`%s` excludes `%s`, which says so already".formatted(feature.id(), other),
                        other.equals(feature.id())
                                ? "name another feature, or delete it"
                                : "delete it here: an exclusion holds for both")));
    }
}
