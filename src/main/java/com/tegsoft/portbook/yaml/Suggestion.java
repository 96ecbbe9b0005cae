package com.tegsoft.portbook.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names that the author may have meant. Shown, never applied: the nearest name is often the wrong one. */
public final class Suggestion {

    private static final int LIST_WHOLE = 12;

    private Suggestion() {}

    /** "did you mean …?", if a name is similar. */
    public static Optional<String> near(Collection<String> candidates, String word) {
        var near = candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach(word))
                .filter(candidate -> distance(candidate, word) <= reach(word))
                .sorted(Comparator.<String>comparingInt(candidate -> distance(candidate, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of("did you mean `" + String.join("`, `", near) + "`?");
    }

    private static int reach(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** A sentence part with similar candidates, or all of a short list. */
    public static String among(Collection<String> candidates, String word) {
        var meant = near(candidates, word).map(question -> question + " ").orElse("");
        var all = candidates.size() > LIST_WHOLE
                ? ""
                : candidates.stream().sorted().collect(Collectors.joining(", ", "known values: ", ""));
        return (meant + (candidates.isEmpty() ? "none is declared" : all)).strip();
    }

    /** Restricted Damerau-Levenshtein distance, case folded: edits, and swaps of neighbours count one. */
    public static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var cost = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, d[i - 2][j - 2] + 1) : cost;
    }
}
