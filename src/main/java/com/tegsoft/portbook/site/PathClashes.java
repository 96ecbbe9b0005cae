package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages, assets and downloads with the same path, so that one would overwrite the other. */
public final class PathClashes {

    /** Name of the check that reports them. */
    private static final String CHECK = "path-clash";

    private final Map<String, Plan.Job> jobs = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private PathClashes() {}

    /** The clashes of a site, one for each pair of templates, sorted by place. */
    public static List<Finding> in(Content content, Templates templates) {
        var clashes = new PathClashes();
        var plan = Plan.of(content, templates);
        plan.jobs().forEach(clashes::add);
        plan.jobs().forEach(clashes::compareWithFolders);
        plan.jobs().forEach(clashes::compareWithDownloads);
        templates.assets().keySet().forEach(clashes::compareWithAsset);
        return clashes.findings.stream().distinct().sorted().toList();
    }

    private void add(Plan.Job job) {
        var first = jobs.putIfAbsent(job.path(), job);
        if (first != null) {
            report(job, "`%s` is the path of two pages".formatted(job.path()), first);
        }
    }

    /** A file cannot also be a folder. */
    private void compareWithFolders(Plan.Job job) {
        for (var end = job.path().lastIndexOf('/'); end > 0; end = job.path().lastIndexOf('/', end - 1)) {
            var file = jobs.get(job.path().substring(0, end));
            if (file != null) {
                report(file, "`%s` is a page and the folder of another".formatted(file.path()), job);
            }
        }
    }

    private void compareWithDownloads(Plan.Job job) {
        var path = job.path();
        if (path.startsWith(SitePaths.data(""))
                || path.startsWith(SitePaths.PLATFORMS)
                || path.equals(SitePaths.MANIFEST)) {
            findings.add(finding(job, "`%s` belongs to the downloads".formatted(job.path())));
        }
    }

    private void compareWithAsset(String asset) {
        var job = jobs.get(asset);
        if (job != null) {
            findings.add(finding(job, "`%s` is the path of a page and of an asset".formatted(asset)));
        }
    }

    private void report(Plan.Job job, String message, Plan.Job other) {
        var known = findings.stream()
                .anyMatch(finding -> finding.at().equals(job.kind().at())
                        && finding.related().stream().anyMatch(related -> related.at()
                                .equals(other.kind().at())));
        if (!known) {
            findings.add(finding(job, message).with(other.kind().at(), "the other page's path"));
        }
    }

    private static Finding finding(Plan.Job job, String message) {
        return new Finding(CHECK, job.kind().at(), message, "change the path in the header of one of the templates");
    }
}
