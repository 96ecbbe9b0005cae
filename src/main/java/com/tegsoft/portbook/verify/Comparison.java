package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Compares what an artefact says with what it must say; repeated flows are counted. */
public final class Comparison {

    /** Why an artefact that differs from the matrix is rejected. */
    public static final Rule RULE = new Rule(
            "read-back",
            "Customers configure their firewalls from what is published, so every page, download and snippet must say "
                    + "exactly what the matrix says.",
            "`portbook build` reads back everything that it generates, `portbook snippet` what it prints. The cause is "
                    + "never the content: fix the template or the writer.");

    private Comparison() {}

    /** A finding for each missing flow and each surplus one. */
    public static List<Finding> findings(String path, Collection<?> expected, Collection<?> actual) {
        if (expected instanceof List<?> must && actual instanceof List<?> said && must.equals(said)) {
            return List.of(); // Nearly all files are as they must be, and a big site has millions of lines.
        }
        var balance = new LinkedHashMap<Object, Integer>();
        expected.forEach(flow -> balance.merge(flow, 1, Integer::sum));
        actual.forEach(flow -> balance.merge(flow, -1, Integer::sum));
        var findings = new ArrayList<Finding>();
        balance.forEach((flow, left) -> {
            if (left > 0) {
                findings.add(fault(path, "missing in this file: " + flow));
            } else if (left < 0) {
                findings.add(fault(path, "not in the matrix: " + flow));
            }
        });
        return findings;
    }

    /** An artefact that cannot be read cannot be compared. */
    public static Finding unreadable(String path, UnreadableArtefact fault) {
        return fault(path, "cannot read this file back: " + fault.getMessage());
    }

    /** Something that is wrong with an artefact, whatever the matrix says. */
    static Finding fault(String path, String message) {
        return finding(path, message, "fix the template or writer that produced it; the matrix is correct");
    }

    /** The same with another remedy. */
    public static Finding finding(String path, String message, String help) {
        return new Finding(RULE.id(), Location.startOf(path), message, help);
    }
}
