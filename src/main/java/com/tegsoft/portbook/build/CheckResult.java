package com.tegsoft.portbook.build;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Report;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.finding.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What checks have found.
 *
 * @param findings sorted; empty if there is nothing to fix
 * @param sources texts of the files that they are in, by path
 */
public record CheckResult(List<Finding> findings, Map<String, Source> sources) {

    public CheckResult {
        findings = List.copyOf(findings);
    }

    /**
     * The findings with the checks that they come from, ready to be printed.
     *
     * @param folder goes before the paths of files, where a program needs that to find them
     */
    public Report report(Path folder) {
        var rules = Checks.all().stream()
                .map(check -> new Rule(
                        check.id(),
                        check.why(),
                        "run `portbook explain %s` for an example and its fix".formatted(check.id())))
                .toList();
        return new Report(findings, sources, folder, rules);
    }
}
