package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mistakes in templates that stopped their rendering, as findings. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;
    private final transient Map<String, Source> sources;

    /** @param sources the files that the findings point into, by path */
    public TemplateFault(List<Finding> findings, Map<String, Source> sources) {
        super(findings.stream()
                .map(finding -> "%s: %s; %s".formatted(finding.at(), finding.message(), finding.help()))
                .collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
        this.sources = Map.copyOf(sources);
    }

    /** The findings, sorted by place. */
    public List<Finding> findings() {
        return findings;
    }

    /** The files that the findings point into, by path. */
    public Map<String, Source> sources() {
        return sources;
    }
}
