package com.tegsoft.portbook.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Findings, ready to be printed.
 *
 * @param findings sorted
 * @param sources the files that were read, by path
 * @param folder the content folder as given by the caller, which other programs need before the path of a file
 * @param rules all checks, sorted by name
 */
public record Report(List<Finding> findings, Map<String, Source> sources, Path folder, List<Rule> rules) {

    public Report {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** The path of a file, relative to the folder in which portbook was called. */
    String path(Location at) {
        return folder.resolve(at.file()).normalize().toString().replace('\\', '/');
    }

    /** The number of findings, and of the files that have them. */
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
