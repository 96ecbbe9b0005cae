package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The options for the features that a customer uses; without any of them: all features. */
final class FeatureOptions {

    @Option(
            names = "--feature",
            paramLabel = "ID",
            description = "leave out what needs a feature other than this one; can be repeated")
    private List<String> features = List.of();

    @Option(
            names = "--without-feature",
            paramLabel = "ID",
            description = "leave out what needs this feature; can be repeated")
    private List<String> unused = List.of();

    /**
     * The features that are not used: those that are named so, and all others if some are named that are used.
     *
     * @param unusedByDefault ids of features that are not used unless an option names them
     * @throws IllegalArgumentException if the matrix has no such id, or the features cannot be used together
     */
    Set<Id> unused(Matrix matrix, List<String> unusedByDefault) {
        var all = matrix.features().keySet();
        var used =
                features.stream().map(name -> Named.among("feature", all, name)).toList();
        used.forEach(one -> used.stream()
                .filter(other -> !one.equals(other) && matrix.areExclusive(one, other))
                .forEach(other -> {
                    throw new IllegalArgumentException("`%s` and `%s` cannot be used together".formatted(one, other));
                }));
        var without = new TreeSet<Id>();
        unused.stream().map(name -> Named.among("feature", all, name)).forEach(without::add);
        used.stream().filter(without::contains).findFirst().ifPresent(feature -> {
            throw new IllegalArgumentException("`%s` is both used and not used".formatted(feature));
        });
        unusedByDefault.stream()
                .map(Id::new)
                .filter(feature -> !used.contains(feature))
                .forEach(without::add);
        if (!used.isEmpty()) {
            all.stream().filter(feature -> !used.contains(feature)).forEach(without::add);
        }
        return without;
    }
}
