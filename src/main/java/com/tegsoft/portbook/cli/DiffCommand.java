package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.build.ComparedMatrix;
import com.tegsoft.portbook.build.InputFolder;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.data.ChangesJson;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.ChangeSnippets;
import com.tegsoft.portbook.text.Texts;
import com.tegsoft.portbook.verify.Verification;
import com.tegsoft.portbook.yaml.Suggestion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portbook diff main content}: what a change of the matrix means for customers. */
@Command(
        name = "diff",
        description = {
            "Shows what a change of the matrix means for customers.",
            "",
            "OLD and NEW are each a content folder, a matrix or edition file, or a git revision."
        },
        exitCodeList = {
            "0:done",
            "1:findings in one of the two, or with --fail-on action: customers must act",
            "2:wrong usage, or a file or folder that cannot be read",
            "3:internal error of portbook"
        },
        footer = {
            "",
            "Examples:",
            "  portbook diff main",
            "  portbook diff content/editions/2026-11-25.json --format markdown",
            "  portbook diff HEAD~1 HEAD --fail-on action"
        })
public final class DiffCommand implements Callable<Integer> {

    /** How a difference is printed. */
    enum Form {
        TEXT,
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What makes the exit status 1. */
    enum Failure {
        ACTION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "old matrix")
    private String old = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "new matrix (default: the content folder)")
    private @Nullable String now;

    @Mixin
    private final FolderOptions folders = new FolderOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "how changes are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Form format = Form.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "${COMPLETION-CANDIDATES}: exit with status 1 if customers must act")
    private @Nullable Failure failure;

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            completionCandidates = PlatformNames.class,
            description = "print the snippets that open and close what changed, instead of the report")
    private @Nullable String platform;

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var before = ComparedMatrix.read(old, folders.content());
        var newer =
                now == null ? InputFolder.CONTENT.verified(folders.content()).toString() : now;
        var after = ComparedMatrix.read(newer, folders.content());
        for (var version : List.of(before, after)) {
            if (!version.faults().isEmpty()) {
                FindingPrinter.TEXT.print(new CheckResult(version.faults(), version.sources()), terminal);
                return ExitStatus.FINDINGS;
            }
        }
        var changes = Changes.between(before.matrix(), after.matrix());
        var status = failure != null && changes.needAction() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        var printed = platform == null ? print(changes, before, after) : snippets(changes, after, platform);
        return printed == ExitStatus.CLEAN ? status : printed;
    }

    private int print(Changes changes, ComparedMatrix before, ComparedMatrix after) {
        var report = new ChangeReport(changes, toTranslate(before, after), baseUrl(after));
        terminal.out()
                .print(
                        switch (format) {
                            case JSON -> ChangesJson.write(changes);
                            case TEXT -> report.print(false);
                            case MARKDOWN -> report.print(true);
                        });
        terminal.out().flush();
        return ExitStatus.CLEAN;
    }

    private static String baseUrl(ComparedMatrix version) {
        return version.content().map(c -> c.site().baseUrl().toString()).orElse("");
    }

    /** Texts whose source changed but whose translation did not. */
    private static List<String> toTranslate(ComparedMatrix before, ComparedMatrix after) {
        var stale = new ArrayList<String>();
        if (before.content().isPresent() && after.content().isPresent()) {
            var old = before.content().get();
            var now = after.content().get();
            now.sourceTexts().ifPresent(source -> source.entries().keySet().stream()
                    .filter(id -> !find(old.sourceTexts(), id).equals(source.find(id)))
                    .forEach(id -> now.texts().forEach((language, texts) -> {
                        var same = find(Optional.ofNullable(old.texts().get(language)), id)
                                .equals(texts.find(id));
                        if (!language.equals(now.site().source()) && same) {
                            stale.add(language + ": " + id);
                        }
                    })));
        }
        return stale;
    }

    private static Optional<String> find(Optional<Texts> texts, String id) {
        return texts.flatMap(t -> t.find(id));
    }

    private int snippets(Changes changes, ComparedMatrix after, String name) throws IOException {
        var templates = folders.inputs().loadTemplates();
        var faults = templates.findings();
        if (!faults.isEmpty()) {
            FindingPrinter.TEXT.print(new CheckResult(faults, templates.sources(faults)), terminal);
            return ExitStatus.FINDINGS;
        }
        var base =
                after.content().map(Content::site).map(site -> site.baseUrl()).orElse(URI.create(""));
        var snippets = ChangeSnippets.of(changes, templates, base);
        var chosen = snippets.platforms().stream()
                .filter(candidate -> candidate.id().equals(name))
                .findFirst();
        if (chosen.isEmpty()) {
            var ids = snippets.platforms().stream()
                    .map(candidate -> candidate.id())
                    .toList();
            var near = Suggestion.near(ids, name).orElse("run `portbook snippet --list`");
            terminal.err().println("portbook: unknown platform `%s`; %s".formatted(name, near));
            return ExitStatus.USAGE;
        }
        var files = Stream.of(snippets.open(chosen.get()), snippets.close(chosen.get()))
                .flatMap(Optional::stream)
                .toList();
        var differences = Verification.snippets(files);
        if (!differences.isEmpty()) {
            FindingPrinter.TEXT.print(new CheckResult(differences, after.sources()), terminal);
            return ExitStatus.FINDINGS;
        }
        files.forEach(this::print);
        if (changes.takeAway() && snippets.close(chosen.get()).isEmpty()) {
            terminal.err()
                    .println(
                            "portbook: no snippet can close ports on this platform, because it would need your own object names;"
                                    + " see `--platform list`");
        }
        return ExitStatus.CLEAN;
    }

    private void print(Artefact file) {
        terminal.out().print(new String(file.bytes(), StandardCharsets.UTF_8));
        terminal.out().flush();
    }
}
