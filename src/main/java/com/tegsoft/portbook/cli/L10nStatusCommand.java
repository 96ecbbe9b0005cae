package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.build.CheckResult;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.translation.Translation;
import com.tegsoft.portbook.translation.Translations;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code portbook l10n status}: for each language what is current, stale, unrecorded and missing. */
@Command(
        name = "status",
        description = {
            "Lists what needs translation or review, for each language.",
            "",
            "missing: has no text. stale: its source has changed. unrecorded: was never accepted."
        },
        exitCodeList = {
            "0:every complete language is complete",
            "1:a complete language has gaps",
            "2:wrong usage, or a file or folder that cannot be read",
            "3:internal error of portbook"
        })
final class L10nStatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final FolderOptions options = new FolderOptions();

    L10nStatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var content = Build.read(options.inputs());
        if (!content.isWhole()) {
            FindingPrinter.TEXT.print(new CheckResult(content.faults(), content.sources()), terminal);
            terminal.err().println("nothing was counted; fix the files that cannot be read first");
            return ExitStatus.FINDINGS;
        }
        var translations = content.translations();
        var open = content.site().translated().stream()
                .filter(language -> print(language, translations) > 0)
                .filter(Language::complete)
                .count();
        return open == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    /** Prints a language; returns how many of its texts need work. */
    private int print(Language language, Translations translations) {
        var stale = translations.in(language, Translation.State.STALE);
        var unrecorded = translations.in(language, Translation.State.UNRECORDED);
        var missing = translations.missing(language);
        var current = translations.in(language, Translation.State.CURRENT).size();
        terminal.out()
                .println("%s (%s): %s current, %s stale, %s unrecorded, %s missing"
                        .formatted(
                                language.code(),
                                language.complete() ? "complete" : "partial",
                                current,
                                stale.size(),
                                unrecorded.size(),
                                missing.size()));
        list("stale", stale);
        list("unrecorded", unrecorded);
        missing.entrySet().stream()
                .sorted(Comparator.comparing(text -> text.getValue().at()))
                .forEach(text -> line("missing", text.getValue().at() + " " + text.getKey()));
        return stale.size() + unrecorded.size() + missing.size();
    }

    private void list(String state, List<Translation> translations) {
        translations.stream()
                .sorted(Comparator.comparing(translation -> translation.own().at()))
                .forEach(translation -> line(state, translation.own().at() + " " + translation.id()));
    }

    private void line(String state, String what) {
        terminal.out().println("  " + state + " ".repeat(11 - state.length()) + what);
    }
}
