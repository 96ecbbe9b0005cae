package com.tegsoft.portbook.verify.words;

import com.tegsoft.portbook.matrix.Feature;
import com.tegsoft.portbook.matrix.Id;
import java.util.ArrayList;
import java.util.List;

/** What is said about a feature: its name, and its text with what it cannot be used with. */
public record FeatureWords(Id id, String name, List<String> about) {

    public FeatureWords {
        about = List.copyOf(about);
    }

    /** All features of the matrix. */
    public static List<FeatureWords> all(MatrixWords words) {
        return words.matrix().features().values().stream()
                .map(feature -> new FeatureWords(feature.id(), name(words, feature), about(words, feature)))
                .toList();
    }

    private static List<String> about(MatrixWords words, Feature feature) {
        var about = new ArrayList<>(List.of(words.prose("features." + feature.id() + ".text")));
        var others = words.matrix().features().values().stream()
                .filter(other -> other.excludes().contains(feature.id())
                        || feature.excludes().contains(other.id()))
                .map(other -> name(words, other))
                .toList();
        if (!others.isEmpty()) {
            about.add(words.ui("features.excludes") + " " + words.joined(others));
        }
        return about;
    }

    private static String name(MatrixWords words, Feature feature) {
        return words.text("features." + feature.id() + ".name");
    }
}
