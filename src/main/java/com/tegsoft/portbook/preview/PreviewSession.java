package com.tegsoft.portbook.preview;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ParseCache;
import com.tegsoft.portbook.content.UnwrittenPages;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.finding.TextPrinter;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.TemplateFault;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Repeats save, check, show. Saved files are read and checked as in a build; a page is rendered and read back when the
 * browser requests it. Unchanged files and templates are kept from one save to the next.
 */
public final class PreviewSession implements AutoCloseable {

    private static final int WARM_UPS = 3;

    /**
     * Checks that fail when a text has changed and its translations are not written or reviewed yet; the page shows it.
     */
    private static final Set<String> FOR_TRANSLATORS = Set.of(
            "different-sections",
            "empty-text",
            "left-over-record",
            "left-over-text",
            "missing-text",
            "placeholder-mismatch",
            "stale-translation",
            "unrecorded-translation");

    private final Build.Inputs inputs;
    private final Consumer<CheckResult> printer;
    private final ParseCache cache = new ParseCache();
    private final PreviewServer preview;
    private final FolderWatch watch;
    private final AtomicReference<@Nullable Templates> templates = new AtomicReference<>();

    private PreviewSession(Build.Inputs inputs, Consumer<CheckResult> printer, PreviewServer preview)
            throws IOException {
        this.inputs = inputs;
        this.printer = printer;
        this.preview = preview;
        this.watch = FolderWatch.over(inputs.folders(), this::saved);
    }

    /**
     * Shows the site and begins to watch.
     *
     * @param port 0: any free port
     * @throws IOException if the port is taken, or there are no such folders
     */
    public static PreviewSession begin(Build.Inputs inputs, int port, Consumer<CheckResult> printer)
            throws IOException {
        for (var folder : inputs.folders()) {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString()); // An observer would wait for it indefinitely.
            }
        }
        var session = new PreviewSession(inputs, printer, PreviewServer.open(port));
        session.saved(Set.of());
        var unused = CompletableFuture.runAsync(session::warmUp);
        return session;
    }

    /**
     * Processes a save once without showing the result, so that the hot code paths are compiled and the first real save
     * is fast. Errors are ignored, because they have been reported before.
     */
    private void warmUp() {
        var templates = this.templates.get();
        try {
            for (var i = 0; templates != null && i < WARM_UPS; i++) {
                var content = Build.read(inputs, templates, new ParseCache());
                if (Checks.findings(content).isEmpty()) {
                    var page = LazySite.of(content, templates).artefact(preview.lastRequested());
                    var unused = Verification.findings(content, page.stream().toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return preview.address();
    }

    private synchronized void saved(Set<Path> changed) {
        try {
            var templates = templates(changed);
            var content = Build.read(inputs, templates, cache);
            var findings = Build.findings(content, templates);
            var shown = UnwrittenPages.filledIn(content);
            var ofShown = shown.equals(content) ? findings : Build.findings(shown, templates);
            if (isShowable(shown, ofShown)) {
                show(shown, LazySite.of(shown, templates), findings);
            } else {
                preview.showFindings(printed(both(findings, ofShown), content.sources()));
            }
        } catch (TemplateFault e) {
            preview.showFindings(printed(e.findings(), e.sources()));
        } catch (IOException e) {
            preview.showFindings(String.valueOf(e.getMessage()));
        }
    }

    private static List<Finding> both(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    private Templates templates(Set<Path> changed) throws IOException {
        var folder = inputs.templates().toAbsolutePath().normalize();
        var kept = changed.stream().anyMatch(file -> file.startsWith(folder)) ? null : templates.get();
        var templates = kept == null ? inputs.loadTemplates() : kept;
        this.templates.set(templates);
        return templates;
    }

    /**
     * Whether the only findings concern earlier editions and outdated translations: every edited port needs a new
     * edition and every edited sentence new translations, and the author wants to see the page first.
     */
    private static boolean isShowable(Content content, List<Finding> findings) {
        var unreleased = content.unreleased();
        return findings.stream()
                .map(Finding::check)
                .distinct()
                .flatMap(id -> Checks.find(id).stream())
                .flatMap(check -> check.find(unreleased))
                .allMatch(finding -> isForTranslators(content, finding));
    }

    private static boolean isForTranslators(Content content, Finding finding) {
        return FOR_TRANSLATORS.contains(finding.check())
                && !finding.at().file().startsWith(content.site().source() + "/");
    }

    /** If the visible page cannot be rendered, the last version without findings stays. */
    private void show(Content content, LazySite site, List<Finding> findings) {
        var unused = site.artefact(preview.lastRequested());
        var proven = ConcurrentHashMap.<String>newKeySet();
        preview.show(
                path -> {
                    var artefact = rendered(site, path);
                    artefact.filter(file -> proven.add(file.path()))
                            .ifPresent(file -> showDifferences(
                                    content, Verification.findings(content, file, site.listedOn(path)), findings));
                    return artefact;
                },
                printed(findings, content.sources()));
    }

    /** A page that was not requested before may fail to render. */
    private Optional<Artefact> rendered(LazySite site, String path) {
        try {
            return site.artefact(path);
        } catch (TemplateFault e) {
            throw new IllegalStateException(printed(e.findings(), e.sources()), e);
        }
    }

    /** Shows differences between the visible page and the matrix together with the findings of the checks. */
    private void showDifferences(Content content, List<Finding> differences, List<Finding> known) {
        if (!differences.isEmpty()) {
            preview.showFindings(
                    printed(Stream.concat(known.stream(), differences.stream()).toList(), content.sources()));
        }
    }

    /** The findings as text, printed on the terminal. */
    private String printed(List<Finding> findings, Map<String, Source> sources) {
        var result = new CheckResult(findings, sources);
        printer.accept(result);
        return TextPrinter.print(result.report(Path.of("")), false);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        preview.close();
    }
}
