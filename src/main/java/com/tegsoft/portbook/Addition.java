package com.tegsoft.portbook;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Folder;
import com.tegsoft.portbook.content.Skeleton;
import com.tegsoft.portbook.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Something new in a content folder that is not written yet, so that what speaks against it is said of the arguments and not
 * of lines that do not exist.
 *
 * @param file the file that holds its facts
 * @param arguments what it was made of
 */
record Addition(Folder before, Skeleton skeleton, String file, List<Argument> arguments) {

    /**
     * An argument of the command line.
     *
     * @param label {@code ID} or {@code --port}
     */
    record Argument(String label, String value) {

        private boolean isQuotedIn(Finding finding) {
            return finding.message().contains("`" + value + "`");
        }

        private boolean isNamedBy(Finding finding) {
            return label.startsWith("--") && finding.check().contains(label.substring(2));
        }
    }

    Addition {
        arguments = List.copyOf(arguments);
    }

    /** Why the next check would refuse it, whatever texts it gets. */
    List<String> refusals() {
        return Checks.findings(skeleton.content()).stream()
                .filter(this::isAboutNewLine)
                .filter(finding -> !finding.check().startsWith("unused-")) // What is new is used by what comes next.
                .map(this::words)
                .distinct()
                .toList();
    }

    private boolean isAboutNewLine(Finding finding) {
        var old = text(before).lines().toList();
        var now = skeleton.files().getOrDefault(file, "").lines().toList();
        var first = 0;
        while (first < old.size() && first < now.size() && old.get(first).equals(now.get(first))) {
            first++;
        }
        var line = finding.at().line() - 1;
        return finding.at().file().equals(file) && line >= first && line < first + now.size() - old.size();
    }

    private String text(Folder folder) {
        return folder.file(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private String words(Finding finding) {
        var about = arguments.stream()
                .filter(argument -> argument.isQuotedIn(finding))
                .min(Comparator.comparing(argument -> !argument.isNamedBy(finding)))
                .map(argument -> argument.label() + ": ")
                .orElse("");
        return about + finding.message() + "; "
                + finding.help().replaceAll("`because: \\[([a-z-]+)]`", "`--because $1`");
    }
}
