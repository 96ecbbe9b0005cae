package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Finding;
import java.util.List;

/** What could be read, and the findings about the rest. */
public record Parsed<T>(T value, List<Finding> findings) {
    public Parsed {
        findings = List.copyOf(findings);
    }
}
