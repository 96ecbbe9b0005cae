package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.Scaffold;
import com.tegsoft.portbook.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Something new in a content folder, before it is written; objections refer to the arguments, because its lines do not
 * exist yet.
 *
 * @param file the file that holds its facts
 * @param arguments the arguments that it was made from
 */
record Addition(ContentFiles before, Scaffold scaffold, String file, List<Argument> arguments) {

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

    /** Why the next check would reject it, whatever its texts will be. */
    List<String> refusals() {
        return Checks.findings(scaffold.content()).stream()
                .filter(this::isAboutNewLine)
                .filter(finding -> !finding.check().startsWith("unused-")) // A new entry will be used later.
                .map(this::words)
                .distinct()
                .toList();
    }

    private boolean isAboutNewLine(Finding finding) {
        var old = text(before).lines().toList();
        var now = scaffold.files().getOrDefault(file, "").lines().toList();
        var first = 0;
        while (first < old.size() && first < now.size() && old.get(first).equals(now.get(first))) {
            first++;
        }
        var line = finding.at().line() - 1;
        return finding.at().file().equals(file) && line >= first && line < first + now.size() - old.size();
    }

    private String text(ContentFiles folder) {
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
