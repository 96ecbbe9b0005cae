package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of {@code translations.lock}: comments at its head, then for each language a line with its code and the sorted
 * records. Anything written by hand would be lost when the file is written again, and records out of order are left over from a failed merge. Only the records of two whole things, such as two services, can be in either order, because a merge leaves the additions of two branches in one place.
 */
public final class LockLines {

    /** With more findings than this, it is not a lock file. */
    private static final int MOST = 20;

    private static final Pattern RECORD =
            Pattern.compile(" {2}([a-z0-9-]+(?:\\.[A-Za-z0-9_-]+)+): [0-9a-f]+ [0-9a-f]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]+:");

    private final Source source;
    private final List<Finding> findings = new ArrayList<>();
    private final List<LockRecord> records = new ArrayList<>();

    private record LockRecord(String id, int line) {

        /** The thing that it belongs to: {@code services.web-access}. */
        String thing() {
            return id.split("\\.", 3)[0] + "." + id.split("\\.", 3)[1];
        }
    }

    private LockLines(Source source) {
        this.source = source;
    }

    /** The comments at the start of the file, which are kept when it is written again; empty if it has none. */
    public static String head(Source source) {
        return source.lines().stream()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    /** Lines that {@code portbook l10n accept} does not write. */
    public static List<Finding> findings(Source source) {
        var lines = new LockLines(source);
        lines.read();
        return List.copyOf(lines.findings);
    }

    /** A finding about the form of the file; if a text is recorded twice, the lines alone do not show which one is correct. */
    public static Finding explained(Finding fault) {
        return fault.check().equals("duplicate-key") && fault.at().file().endsWith(".lock")
                ? new Finding(
                        fault.check(),
                        fault.at(),
                        fault.message(),
                        "delete both lines, compare the translation with its source, and run `portbook l10n accept`",
                        fault.related())
                : fault;
    }

    private void read() {
        if (source.text().isEmpty()) {
            report(1, "the file is empty", "restore it from version control");
        }
        var lines = source.lines();
        for (var i = (int) head(source).lines().count(); i < lines.size() && findings.size() < MOST; i++) {
            var record = RECORD.matcher(lines.get(i));
            if (record.matches()) {
                records.add(new LockRecord(record.group(1), i + 1));
            } else if (LANGUAGE.matcher(lines.get(i)).matches()) {
                order();
            } else {
                report(
                        i + 1,
                        "%s is not a line that `portbook l10n accept` writes"
                                .formatted(lines.get(i).isBlank() ? "a blank line" : "`" + lines.get(i) + "`"),
                        "delete what was written by hand, or restore the file from version control");
            }
        }
        order();
    }

    /** Reports the first record of a language that is out of order. */
    private void order() {
        var sizes = records.stream().collect(Collectors.groupingBy(LockRecord::thing, Collectors.counting()));
        var seen = new HashSet<String>();
        for (var i = 1; i < records.size(); i++) {
            var before = records.get(i - 1);
            var here = records.get(i);
            var isOther = !here.thing().equals(before.thing());
            seen.addAll(isOther ? List.of(before.thing()) : List.of());
            var mayMove =
                    isOther && sizes.getOrDefault(here.thing(), 0L) > 1 && sizes.getOrDefault(before.thing(), 0L) > 1;
            if (seen.contains(here.thing()) || (here.id().compareTo(before.id()) < 0 && !mayMove)) {
                report(
                        here.line(),
                        "`%s` is out of order: it comes after `%s`".formatted(here.id(), before.id()),
                        "move the line to its place in the alphabet, or restore the file from version control");
                break;
            }
        }
        records.clear();
    }

    private void report(int line, String message, String help) {
        var length =
                source.lines().stream().skip(line - 1L).findFirst().orElse("").length();
        findings.add(new Finding("edited-lock", new Location(source.file(), line, 1, line, length + 1), message, help));
    }
}
