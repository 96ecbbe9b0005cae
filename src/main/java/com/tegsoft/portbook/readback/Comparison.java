package com.tegsoft.portbook.readback;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Holds what an artefact says against what it must say; each flow counts as often as it stands there. */
public final class Comparison {

    /** Why an artefact that says something else than the matrix is refused. */
    public static final Rule RULE = new Rule(
            "read-back",
            "Customers open their firewalls by what is published, so every page, download and snippet must say exactly "
                    + "what the matrix says.",
            "`portbook build` reads back all that it has made; `portbook snippet` what it prints. It is never the "
                    + "content: mend the template or the writer.");

    private Comparison() {}

    /** A finding for each flow that is missing and each that is too many. */
    public static <T> List<Finding> findings(String path, Collection<T> expected, Collection<T> actual) {
        var balance = new LinkedHashMap<T, Integer>();
        expected.forEach(flow -> balance.merge(flow, 1, Integer::sum));
        actual.forEach(flow -> balance.merge(flow, -1, Integer::sum));
        var findings = new ArrayList<Finding>();
        balance.forEach((flow, left) -> {
            if (left > 0) {
                findings.add(finding(path, "the artefact does not say " + flow));
            } else if (left < 0) {
                findings.add(finding(path, "the artefact says too much: " + flow));
            }
        });
        return findings;
    }

    /** An artefact that cannot be read says nothing that can be trusted. */
    public static Finding unreadable(String path, UnreadableArtefact fault) {
        return finding(path, "the artefact cannot be read back: " + fault.getMessage());
    }

    private static Finding finding(String path, String message) {
        return new Finding(
                RULE.id(),
                Location.startOf(path),
                message,
                "mend the template or writer that made it; the matrix is right");
    }
}
