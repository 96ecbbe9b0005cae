package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The printed pages of a content, as HTML or as PDF, and nothing else of the site. */
public final class PrintedPages {

    private final Content content;
    private final List<Plan.Job> jobs;
    private final SiteRenderer renderer;

    private PrintedPages(Content content, Plan plan, Templates templates) {
        this.content = content;
        this.jobs = plan.jobs().stream().filter(Plan.Job::isPrinted).toList();
        this.renderer = new SiteRenderer(content, templates, plan);
    }

    public static PrintedPages of(ContentFiles folder) {
        return of(folder, Path.of("templates"));
    }

    public static PrintedPages of(ContentFiles folder, Path templateFolder) {
        try {
            var templates = Templates.load(templateFolder);
            var content = ContentReader.read(folder, templates.interfaceTexts());
            return new PrintedPages(content, Plan.of(content, templates), templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Content content() {
        return content;
    }

    /** Where the printed pages will be published. */
    public List<String> paths() {
        return jobs.stream().map(Plan.Job::path).toList();
    }

    /** What a page is printed from. */
    public String html(String path) {
        return renderer.markup(job(path));
    }

    /** What a page promises to list. */
    public Expectation scope(String path) {
        return Plan.scope(content, job(path)).orElseThrow();
    }

    public Artefact pdf(String path) {
        return renderer.page(job(path));
    }

    /** What the build finds when it reads a page back. */
    public List<Finding> findings(String path) {
        return Verification.findings(content, List.of(pdf(path)));
    }

    private Plan.Job job(String path) {
        return jobs.stream().filter(job -> job.path().equals(path)).findFirst().orElseThrow();
    }
}
