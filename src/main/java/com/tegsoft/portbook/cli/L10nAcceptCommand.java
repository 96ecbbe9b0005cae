package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.publish.ContentFile;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.text.TranslationLock;
import com.tegsoft.portbook.translation.Acceptance;
import com.tegsoft.portbook.translation.Translations;
import com.tegsoft.portbook.yaml.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portbook l10n accept tr services.web-access}: records translations as reviewed. */
@Command(
        name = "accept",
        description = "Records translations as reviewed. Compare them with their sources first.",
        exitCodeList = {
            "0:recorded",
            "1:findings; nothing was recorded",
            "2:wrong usage, or a file or folder that cannot be read or written",
            "3:internal error of portbook"
        },
        footer = {"", "Examples:", "  portbook l10n accept tr", "  portbook l10n accept tr services.web-access"})
final class L10nAcceptCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final FolderOptions options = new FolderOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "LANGUAGE", description = "language (default: all)")
    private @Nullable String language;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ID",
            description = "text ids, or prefixes such as services.web-access (default: all)")
    private List<String> ids = List.of();

    L10nAcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, PublishException {
        var content = Build.read(options.inputs());
        if (!content.isWhole()) {
            return refused(content, content.faults(), "nothing was recorded; fix the files that cannot be read first");
        }
        refuseUnknown(content);
        var empty = empty(content.translations());
        if (!empty.isEmpty()) {
            return refused(content, empty, "nothing was recorded; there is nothing to compare yet in an empty text");
        }
        record(content);
        return ExitStatus.CLEAN;
    }

    private int refused(Content content, List<Finding> findings, String reason) {
        FindingPrinter.TEXT.print(new CheckResult(findings, content.sources()), terminal);
        terminal.err().println(reason);
        return ExitStatus.FINDINGS;
    }

    private List<Finding> empty(Translations translations) {
        return Acceptance.meant(translations, this::isMeant).stream()
                .flatMap(translation -> translation
                        .empty()
                        .map(words -> new Finding(
                                "empty-text",
                                words.at(),
                                "the text `%s` is empty".formatted(translation.id()),
                                "write it first, or give the ids of the texts that you have reviewed")))
                .distinct()
                .sorted()
                .toList();
    }

    private void refuseUnknown(Content content) {
        var translations = content.translations();
        refuseUnknown(
                language == null ? List.of() : List.of(language),
                content.site().languages().stream().map(known -> known.code()).toList());
        var known = Stream.concat(translations.all().keySet().stream(), translations.leftOver().keySet().stream())
                .filter(key -> language == null || key.language().equals(language))
                .map(TranslationLock.Key::id)
                .toList();
        refuseUnknown(ids, known);
    }

    private void record(Content content) throws PublishException {
        var acceptance = Acceptance.of(content.translations(), this::isMeant);
        var before = Optional.ofNullable(content.sources().get(Content.LOCK));
        var text = acceptance.text(before);
        if (before.filter(file -> file.text().equals(text)).isEmpty()) {
            ContentFile.replace(options.content().resolve(Content.LOCK), text);
        }
        terminal.out().println("%s recorded, %s removed".formatted(acceptance.recorded(), acceptance.dropped()));
    }

    private boolean isMeant(TranslationLock.Key key) {
        return (language == null || key.language().equals(language))
                && (ids.isEmpty() || ids.stream().anyMatch(id -> names(id, key.id())));
    }

    private static boolean names(String beginning, String id) {
        return id.equals(beginning) || id.startsWith(beginning + ".");
    }

    private void refuseUnknown(List<String> words, List<String> known) {
        words.stream()
                .filter(word -> known.stream().noneMatch(other -> names(word, other)))
                .findFirst()
                .ifPresent(word -> {
                    throw new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            "no language or text has the id `%s`; %s"
                                    .formatted(
                                            word,
                                            Suggestion.near(known, word)
                                                    .orElse(
                                                            "run `portbook l10n status` for languages and open texts")));
                });
    }
}
