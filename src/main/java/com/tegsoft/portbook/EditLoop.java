package com.tegsoft.portbook;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.Readings;
import com.tegsoft.portbook.content.UnwrittenPages;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.finding.TextPrinter;
import com.tegsoft.portbook.publish.Preview;
import com.tegsoft.portbook.publish.Watch;
import com.tegsoft.portbook.site.Artefact;
import com.tegsoft.portbook.site.LazySite;
import com.tegsoft.portbook.site.ReadBack;
import com.tegsoft.portbook.site.TemplateFault;
import com.tegsoft.portbook.site.Templates;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Repeats save, check, show. Saved files are read and checked as in a build; a page is rendered and read back when the
 * browser requests it. Unchanged files and templates are kept from one save to the next.
 */
final class EditLoop implements AutoCloseable {

    private static final int REHEARSALS = 3;

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
    private final Terminal terminal;
    private final Readings readings = new Readings();
    private final Preview preview;
    private final Watch watch;
    private final AtomicReference<@Nullable Templates> templates = new AtomicReference<>();

    private EditLoop(Build.Inputs inputs, Terminal terminal, Preview preview) throws IOException {
        this.inputs = inputs;
        this.terminal = terminal;
        this.preview = preview;
        this.watch = Watch.over(List.of(inputs.content(), inputs.templates()), this::saved);
    }

    /**
     * Shows the site and begins to watch.
     *
     * @param port 0: any free port
     * @throws IOException if the port is taken, or there are no such folders
     */
    static EditLoop begin(Build.Inputs inputs, int port, Terminal terminal) throws IOException {
        for (var folder : List.of(inputs.content(), inputs.templates())) {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString()); // An observer would wait for it indefinitely.
            }
        }
        var loop = new EditLoop(inputs, terminal, Preview.open(port));
        loop.saved(Set.of());
        var unused = CompletableFuture.runAsync(loop::rehearse);
        return loop;
    }

    /**
     * Processes a save once without showing the result, so that the hot code paths are compiled and the first real save
     * is fast. Errors are ignored, because they have been reported before.
     */
    private void rehearse() {
        var looks = templates.get();
        try {
            for (var i = 0; looks != null && i < REHEARSALS; i++) {
                var content = Build.read(inputs, looks, new Readings());
                if (Checks.findings(content).isEmpty()) {
                    var page = LazySite.of(content, looks).artefact(preview.lookedAt());
                    var unused = ReadBack.findings(content, page.stream().toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return preview.address();
    }

    private synchronized void saved(Set<Path> changed) {
        try {
            var looks = looks(changed);
            var content = Build.read(inputs, looks, readings);
            var findings = Build.findings(content, looks);
            var shown = UnwrittenPages.filledIn(content);
            var ofShown = shown.equals(content) ? findings : Build.findings(shown, looks);
            if (isWorthALook(shown, ofShown)) {
                show(shown, LazySite.of(shown, looks), findings);
            } else {
                preview.complain(told(both(findings, ofShown), content.sources()));
            }
        } catch (TemplateFault e) {
            preview.complain(told(e.findings(), e.sources()));
        } catch (IOException e) {
            preview.complain(String.valueOf(e.getMessage()));
        }
    }

    private static List<Finding> both(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    private Templates looks(Set<Path> changed) throws IOException {
        var folder = inputs.templates().toAbsolutePath().normalize();
        var kept = changed.stream().anyMatch(file -> file.startsWith(folder)) ? null : templates.get();
        var looks = kept == null ? inputs.looks() : kept;
        templates.set(looks);
        return looks;
    }

    /**
     * Whether the only findings concern earlier editions and outdated translations: every edited port needs a new
     * edition and every edited sentence new translations, and the author wants to see the page first.
     */
    private static boolean isWorthALook(Content content, List<Finding> findings) {
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
        var unused = site.artefact(preview.lookedAt());
        var proven = ConcurrentHashMap.<String>newKeySet();
        preview.show(
                path -> {
                    var artefact = rendered(site, path);
                    artefact.filter(file -> proven.add(file.path())).ifPresent(file -> prove(content, file, findings));
                    return artefact;
                },
                told(findings, content.sources()));
    }

    /** A page that was never looked at may be the one that cannot be rendered. */
    private Optional<Artefact> rendered(LazySite site, String path) {
        try {
            return site.artefact(path);
        } catch (TemplateFault e) {
            throw new IllegalStateException(told(e.findings(), e.sources()), e);
        }
    }

    /** Reads back the visible page, as a build does with everything. */
    private void prove(Content content, Artefact artefact, List<Finding> known) {
        var differences = ReadBack.findings(content, List.of(artefact));
        if (!differences.isEmpty()) {
            preview.complain(
                    told(Stream.concat(known.stream(), differences.stream()).toList(), content.sources()));
        }
    }

    /** The findings as text, printed on the terminal. */
    private String told(List<Finding> findings, Map<String, Source> sources) {
        var refused = new Build.Outcome.Refused(findings, sources);
        FindingPrinter.TEXT.print(refused, terminal);
        return TextPrinter.print(FindingPrinter.report(refused, Path.of("")), false);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        preview.close();
    }
}
