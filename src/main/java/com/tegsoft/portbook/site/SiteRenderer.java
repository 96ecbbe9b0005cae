package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.artefact.FormScripts;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.artefact.RetiredSnippets;
import com.tegsoft.portbook.site.artefact.ShownSnippets;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.site.markdown.MarkdownPage;
import com.tegsoft.portbook.site.offline.OfflineCopies;
import com.tegsoft.portbook.site.search.SearchScripts;
import com.tegsoft.portbook.site.template.Attempts;
import com.tegsoft.portbook.site.template.PageKind;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Renders a plan: pages from templates, and the files that are published unchanged. */
public final class SiteRenderer {

    private final Content content;
    private final Templates templates;
    private final Plan plan;
    private final PublishedSnippets snippets;
    private final SiteHistory history;
    private final Supplier<List<Artefact>> data;
    private final PdfPages printer;
    private final PageModels models;

    public SiteRenderer(Content content, Templates templates, Plan plan) {
        this.content = content;
        this.templates = templates;
        this.plan = plan;
        this.snippets = PublishedSnippets.published(content, templates);
        this.history = new SiteHistory(content, templates);
        this.data = Downloads.begin(content);
        this.printer = new PdfPages(templates, plan.isPrinted() ? List.of(Downloads.source(data.get())) : List.of());
        this.models = new PageModels(content, templates, snippets, history, plan);
    }

    /** The pages alone, with their copies as Markdown. */
    public static List<Artefact> pages(Content content, Templates templates) {
        var plan = Plan.of(content, templates);
        var renderer = new SiteRenderer(content, templates, plan);
        return Attempts.all(plan.jobs(), renderer::files).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** All pages, downloads and assets; nothing is written. */
    public static List<Artefact> render(Content content, Templates templates, Plan plan) {
        var renderer = new SiteRenderer(content, templates, plan);
        var artefacts = new ArrayList<>(renderer.snippets());
        for (var language : languages(plan)) {
            var jobs = plan.jobs().stream()
                    .filter(job -> job.subject(Dimension.LANGUAGE).equals(language))
                    .toList();
            Attempts.all(jobs, renderer::files).forEach(artefacts::addAll);
            renderer.models.forget(); // Those of one language are large and not used by the next.
        }
        artefacts.addAll(renderer.data.get());
        templates
                .assets()
                .forEach((path, bytes) ->
                        artefacts.add(new Artefact(path, bytes, Optional.of(new Expectation.Copy(bytes)))));
        artefacts.addAll(OfflineCopies.of(content, artefacts));
        return artefacts;
    }

    /** The files that no page template makes: snippets and data. */
    public List<Artefact> downloads() {
        return Stream.concat(snippets().stream(), data.get().stream()).toList();
    }

    private List<Artefact> snippets() {
        var scripts = new FormScripts(content, templates);
        var search = new SearchScripts(content, templates.platforms());
        return Attempts.all(
                        List.<Supplier<List<Artefact>>>of(
                                snippets::artefacts,
                                () -> RetiredSnippets.of(content, templates),
                                history::artefacts,
                                scripts::artefacts,
                                search::artefacts),
                        Supplier::get)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The languages that pages are in; empty for pages without one. */
    private static List<Optional<String>> languages(Plan plan) {
        return plan.jobs().stream()
                .map(job -> job.subject(Dimension.LANGUAGE))
                .distinct()
                .toList();
    }

    private List<Artefact> files(Plan.Job job) {
        var page = page(job);
        return job.isCopied() ? List.of(page, copy(page)) : List.of(page);
    }

    /** A page as Markdown. */
    public Artefact copy(Artefact page) {
        var html = new String(page.bytes(), StandardCharsets.UTF_8);
        var url = URI.create(content.site().baseUrl() + SitePaths.address(page.path()));
        var markdown = MarkdownPage.of(
                html, url, content.matrix().product() + " " + content.matrix().edition());
        return new Artefact(
                SitePaths.markdown(page.path()),
                markdown.getBytes(StandardCharsets.UTF_8),
                Optional.of(new Expectation.MarkdownCopy(html, url)));
    }

    public Artefact page(Plan.Job job) {
        var page = markup(job);
        var bytes = job.isPrinted() ? printer.print(job, page) : page.getBytes(StandardCharsets.UTF_8);
        return new Artefact(job.path(), bytes, scope(job));
    }

    private Optional<Expectation> scope(Plan.Job job) {
        if (job.path().equals(SitePaths.SITEMAP)) {
            return Optional.of(new Expectation.Sitemap(plan.addresses(content)));
        }
        var said = Plan.scope(content, job);
        if (said.isPresent() && job.kind().shows().equals(Set.of(PageKind.Form.SCRIPT))) {
            var flows = (Expectation.FlowList) said.get();
            return Optional.of(new Expectation.Script(flows, templates.testedProgram(job.path())));
        }
        return job.isHtml() ? Optional.of(new Expectation.Page(shown(job), models.notes(job))) : said;
    }

    /** Snippets of the page of a service, purpose, role or platform; none on any other page. */
    private ShownSnippets shown(Plan.Job job) {
        var platform = job.subject(Dimension.PLATFORM).map(snippets::platform);
        var scopes = platform.isPresent()
                ? snippets.scopes()
                : Stream.concat(
                                job
                                        .subject(Dimension.SERVICE)
                                        .map(id -> Scope.service(content.matrix(), new Id(id)))
                                        .stream(),
                                Stream.of(Dimension.PURPOSE, Dimension.ROLE)
                                        .flatMap(dimension -> job.subject(dimension).stream())
                                        .map(snippets::scope))
                        .toList();
        return new ShownSnippets(
                snippets,
                job.subject(Dimension.LANGUAGE),
                platform.isPresent(),
                scopes,
                platform.map(List::of).orElse(snippets.platforms()));
    }

    String markup(Plan.Job job) {
        return templates.render(job.kind().template(), model(job));
    }

    Map<String, Object> model(Plan.Job job) {
        return models.of(job);
    }
}
