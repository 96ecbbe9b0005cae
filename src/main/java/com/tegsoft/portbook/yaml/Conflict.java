package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A conflict that a merge has left in a file.
 *
 * @param at from its first marker to the end of its last
 * @param marker the line that it begins with
 */
public record Conflict(Location at, String marker) {

    /** The name of the check that reports it. */
    public static final String CHECK = "merge-conflict";

    /** The conflicts of a file, from top to bottom. */
    public static List<Conflict> in(Source source) {
        return ConflictMarker.areIn(source.text()) ? new ConflictScan(source).conflicts() : List.of();
    }

    /** The text as it is on our side of each conflict, every other line blank, so that the rest keeps its place. */
    public static String ourSide(Source source) {
        return ConflictMarker.areIn(source.text()) ? new ConflictScan(source).ourSide() : source.text();
    }

    /** The finding for it. */
    public Finding finding() {
        var finding = new Finding(
                CHECK,
                at,
                "`%s` marks a merge conflict that was not resolved".formatted(marker),
                "keep what is correct from both sides, and delete the marker lines");
        var end = new Location(at.file(), at.endLine(), 1, at.endLine(), at.endColumn());
        return at.endLine() == at.line() ? finding : finding.with(end, "the conflict ends here");
    }

    /** The same findings without those that a file has only because there is a conflict in it. */
    public static List<Finding> withoutConsequences(Collection<Finding> findings) {
        var conflicted = findings.stream()
                .filter(finding -> finding.check().equals(CHECK))
                .map(finding -> finding.at().file())
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.check().equals(CHECK)
                        || !conflicted.contains(finding.at().file()))
                .toList();
    }
}
