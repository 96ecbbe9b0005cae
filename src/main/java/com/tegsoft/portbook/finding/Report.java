package com.tegsoft.portbook.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Findings on their way to whoever reads them.
 *
 * @param findings sorted
 * @param sources the files that were read, by path
 * @param folder the content folder as its caller named it: what other programs need in front of a file's path
 * @param rules every check there is, sorted by name
 */
public record Report(List<Finding> findings, Map<String, Source> sources, Path folder, List<Rule> rules) {

    public Report {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** A file as somebody names it who stands where portbook was called. */
    String path(Location at) {
        return folder.resolve(at.file()).normalize().toString().replace('\\', '/');
    }

    /** How many, and in how many files. */
    String count() {
        var files =
                findings.stream().map(finding -> finding.at().file()).distinct().count();
        return "%s %s in %s %s"
                .formatted(
                        findings.size(),
                        findings.size() == 1 ? "finding" : "findings",
                        files,
                        files == 1 ? "file" : "files");
    }
}
