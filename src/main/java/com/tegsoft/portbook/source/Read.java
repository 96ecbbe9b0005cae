package com.tegsoft.portbook.source;

import com.tegsoft.portbook.finding.Finding;
import java.util.List;

/** What could be read, and the findings about the rest. */
public record Read<T>(T value, List<Finding> findings) {
    public Read {
        findings = List.copyOf(findings);
    }
}
