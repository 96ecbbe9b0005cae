package com.tegsoft.portbook.preview;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.template.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The site of content that has passed its checks. A page is rendered when it is requested, which takes a hundredth of
 * the time of all pages. The first requested download creates all downloads.
 */
public final class LazySite {

    private final Content content;
    private final Templates templates;
    private final Plan plan;
    private final SiteRenderer renderer;
    private final Map<String, byte[]> assets;
    private final Map<String, Plan.Job> jobs;
    private final Map<String, Artefact> pages = new ConcurrentHashMap<>();
    private final Map<String, Artefact> downloads = new ConcurrentHashMap<>();

    private LazySite(Content content, Templates templates, Plan plan) {
        this.content = content;
        this.templates = templates;
        this.plan = plan;
        this.assets = templates.assets();
        this.renderer = new SiteRenderer(content, templates, plan);
        this.jobs = plan.jobs().stream().collect(Collectors.toMap(Plan.Job::path, Function.identity()));
    }

    public static LazySite of(Content content, Templates templates) {
        return new LazySite(content, templates, Plan.of(content, templates));
    }

    /** What the site has at a path, if anything. */
    public Optional<Artefact> artefact(String path) {
        var job = jobs.get(path);
        if (job != null) {
            return Optional.of(pages.computeIfAbsent(path, key -> templates.unlessEndless(() -> renderer.page(job))));
        }
        if (path.endsWith("/" + SitePaths.MARKDOWN)) {
            return copied(path);
        }
        if (path.endsWith("/" + SitePaths.OFFLINE)) {
            return offline(path);
        }
        var asset = assets.get(path);
        return asset != null
                ? Optional.of(new Artefact(path, asset, Optional.of(new Expectation.Copy(asset))))
                : Optional.ofNullable(downloads().get(path));
    }

    private Optional<Artefact> copied(String path) {
        var page = path.substring(0, path.length() - SitePaths.MARKDOWN.length()) + SitePaths.INDEX;
        return Optional.ofNullable(jobs.get(page))
                .filter(Plan.Job::isCopied)
                .flatMap(job -> artefact(page))
                .map(renderer::copy);
    }

    /** A copy of the whole site needs all of it. */
    private Optional<Artefact> offline(String path) {
        return templates.unlessEndless(() -> SiteRenderer.render(content, templates, plan)).stream()
                .filter(artefact -> artefact.path().equals(path))
                .findFirst();
    }

    /** The paths of all files that a page may list: those of editions, on the page that says what each has changed. */
    Set<String> listedOn(String page) {
        return SitePaths.below(page).equals(SitePaths.ALL_CHANGES + SitePaths.INDEX)
                ? downloads().keySet()
                : Set.of();
    }

    private synchronized Map<String, Artefact> downloads() {
        if (downloads.isEmpty()) {
            templates.unlessEndless(renderer::downloads).forEach(artefact -> downloads.put(artefact.path(), artefact));
        }
        return downloads;
    }
}
