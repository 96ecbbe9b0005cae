package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.site.view.LanguageView;
import com.tegsoft.portbook.site.view.LinkStart;
import com.tegsoft.portbook.site.view.OlderEditionView;
import com.tegsoft.portbook.site.view.OlderEditions;
import com.tegsoft.portbook.site.view.PageView;
import com.tegsoft.portbook.site.view.Rows;
import com.tegsoft.portbook.site.view.ServiceView;
import com.tegsoft.portbook.site.view.SharedParts;
import com.tegsoft.portbook.site.view.SiteView;
import com.tegsoft.portbook.site.view.SnippetViews;
import com.tegsoft.portbook.site.view.TargetView;
import com.tegsoft.portbook.snippet.PortProbes;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.translation.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the templates of pages find: the values of their variables, and the views of a language, made once for all its pages. */
final class PageModels {

    private final Content content;
    private final Templates templates;
    private final PublishedSnippets snippets;
    private final SiteHistory history;
    private final SiteView site;
    private final Map<PageVariable, MarkedTexts> marked;
    private final Map<String, LanguageView> views = new ConcurrentHashMap<>();
    private final Map<String, SharedParts> parts = new ConcurrentHashMap<>();
    private final Map<String, Rows> rows = new ConcurrentHashMap<>();

    PageModels(Content content, Templates templates, PublishedSnippets snippets, SiteHistory history, Plan plan) {
        this.content = content;
        this.templates = templates;
        this.snippets = snippets;
        this.history = history;
        this.site = site(content, plan);
        this.marked = Map.of(
                PageVariable.STALE, MarkedTexts.in(Translation.State.STALE, content),
                PageVariable.UNREVIEWED, MarkedTexts.in(Translation.State.UNRECORDED, content),
                PageVariable.INCOMPLETE, MarkedTexts.missing(content));
    }

    /** Ids of the interface texts that tell readers of a page what is wrong with its translation. */
    List<String> notes(Plan.Job job) {
        var partial = job.subject(Dimension.LANGUAGE)
                .flatMap(content.site()::language)
                .filter(language -> !language.complete() || isMarked(PageVariable.INCOMPLETE, job));
        var notes = new ArrayList<String>();
        partial.ifPresent(language -> notes.add("partial"));
        if (isMarked(PageVariable.UNREVIEWED, job)) {
            notes.add("unreviewed");
        }
        if (isMarked(PageVariable.STALE, job)) {
            notes.add("stale");
        }
        return notes;
    }

    private boolean isMarked(PageVariable mark, Plan.Job job) {
        return Optional.ofNullable(marked.get(mark))
                .filter(texts -> texts.areOn(job))
                .isPresent();
    }

    /** Forgets the views of the languages so far. */
    void forget() {
        views.clear();
        parts.clear();
        rows.clear();
    }

    /** The variables of a page, by the names that templates write. */
    Map<String, Object> of(Plan.Job job) {
        var root = job.isPrinted() ? site.baseUrl() : SitePaths.root(job.path()); // Printed pages leave the site.
        var model = new EnumMap<PageVariable, Object>(PageVariable.class);
        model.put(PageVariable.SITE, site);
        model.put(PageVariable.PAGE, PageView.of(place(job), root, content.site()));
        model.put(
                PageVariable.LANGUAGES,
                content.site().languages().stream()
                        .map(language -> view(language, start(job, root, language)))
                        .toList());
        job.subject(Dimension.LANGUAGE)
                .flatMap(content.site()::language)
                .ifPresent(language -> localize(model, job, language, root));
        if (PageVariable.CHECKER.isThere(job.kind())) {
            model.put(
                    PageVariable.CHECKER,
                    PortProbes.of(content.matrix(), content.site().baseUrl()));
        }
        job.subject(Dimension.PLATFORM).ifPresent(id -> model.put(PageVariable.PLATFORM, snippets.platform(id)));
        job.subject(Dimension.TARGET).ifPresent(id -> model.put(PageVariable.TARGET, target(new Id(id), root)));
        return PageVariable.named(model);
    }

    private void localize(Map<PageVariable, Object> model, Plan.Job job, Language language, String root) {
        var start = start(job, root, language);
        var lang = view(language, start);
        model.put(PageVariable.LANG, lang);
        model.put(PageVariable.SHARED, shared(language, start));
        model.put(PageVariable.ROWS, rows(language).from(start.home()));
        marked.forEach((mark, texts) -> model.put(mark, texts.areOn(job)));
        model.put(PageVariable.CHANGES, lang.changes());
        model.put(PageVariable.SNIPPETS, new SnippetViews(content.matrix(), snippets, lang, root));
        job.subject(Dimension.RETIRED)
                .or(() ->
                        job.subject(Dimension.RETIRED_PURPOSE).map(id -> SitePaths.folder(IdKind.PURPOSE, new Id(id))))
                .ifPresent(address ->
                        model.put(PageVariable.RETIRED, lang.retired().page(address)));
        job.subject(Dimension.SERVICE).ifPresent(id -> model.put(PageVariable.SERVICE, lang.service(new Id(id))));
        job.subject(Dimension.PURPOSE).ifPresent(id -> model.put(PageVariable.TOPIC, lang.purpose(new Id(id))));
        job.subject(Dimension.ROLE).ifPresent(id -> model.put(PageVariable.TOPIC, lang.role(new Id(id))));
        job.subject(Dimension.PAGE).ifPresent(id -> model.put(PageVariable.PAGE_ID, id));
        job.subject(Dimension.EDITION).ifPresent(date -> model.put(PageVariable.EDITION, edition(date, lang)));
    }

    private OlderEditionView edition(String date, LanguageView lang) {
        return new OlderEditions(content.matrix(), LanguageTexts.of(content, lang.language()), history, lang.home())
                .view(LocalDate.parse(date));
    }

    private static PageView.Place place(Plan.Job job) {
        return new PageView.Place(
                job.path(),
                job.subject(Dimension.LANGUAGE),
                job.subject(Dimension.FORMER).map(SitePaths::language));
    }

    /** On the pages of a language, links within it are short. */
    private static LinkStart start(Plan.Job job, String root, Language language) {
        var isOwn =
                job.subject(Dimension.LANGUAGE).filter(language.code()::equals).isPresent();
        return new LinkStart(
                root,
                isOwn && !job.isPrinted() ? SitePaths.ownHome(job.path()) : SitePaths.home(root, language.code()));
    }

    private LanguageView view(Language language, LinkStart start) {
        return views.computeIfAbsent(
                start.home() + language.code(), key -> new LanguageView(content, language, history, start));
    }

    private SharedParts shared(Language language, LinkStart start) {
        return parts.computeIfAbsent(
                start.home() + language.code(),
                key -> new SharedParts(templates, site, view(language, start), start.root()));
    }

    private Rows rows(Language language) {
        return rows.computeIfAbsent(language.code(), code -> new Rows(templates, view(language, Rows.START)));
    }

    private IdKind kind(Id id) {
        var matrix = content.matrix();
        return matrix.services().containsKey(id)
                ? IdKind.SERVICE
                : matrix.purposes().containsKey(id) ? IdKind.PURPOSE : IdKind.ROLE;
    }

    private TargetView target(Id id, String root) {
        var matrix = content.matrix();
        var retired = Optional.ofNullable(matrix.retired().get(id));
        var kind = retired.map(Retired::was).orElseGet(() -> kind(id));
        var texts = retired.isPresent() ? "retired" : kind.section();
        var ports = Optional.ofNullable(matrix.services().get(id)).map(ServiceView::words);
        return new TargetView(
                id.value(),
                content.site().languages().stream()
                        .map(language -> new TargetView.Name(
                                language.code(),
                                language.name(),
                                language.direction(),
                                LanguageTexts.of(content, language).text(texts + "." + id + ".name"),
                                ports.orElse(""),
                                SitePaths.home(root, language.code()) + SitePaths.of(kind, id)))
                        .toList());
    }

    private static SiteView site(Content content, Plan plan) {
        var facts = content.site();
        var base = facts.baseUrl().toString();
        var addresses = plan.jobs().stream()
                .filter(job -> job.isHtml() && job.subject(Dimension.LANGUAGE).isPresent())
                .filter(job -> job.subject(Dimension.RETIRED).isEmpty()
                        && job.subject(Dimension.EDITION).isEmpty())
                .map(job -> base + SitePaths.address(job.path()))
                .sorted()
                .toList();
        return new SiteView(
                content.matrix().product(),
                content.matrix().edition().toString(),
                facts.owner(),
                facts.supportUrl().toString(),
                facts.report(),
                base,
                facts.source(),
                facts.languages(),
                addresses);
    }
}
