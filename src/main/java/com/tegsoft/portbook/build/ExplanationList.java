package com.tegsoft.portbook.build;

import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.MarkdownPrinter;
import com.tegsoft.portbook.json.JsonLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All explanations in one document, for maintainers and for programs. */
public final class ExplanationList {

    private ExplanationList() {}

    /** A page with a section for each subject, and in it one for each check. */
    public static String markdown() {
        var page = new StringBuilder("""
                # Checks

                Written by `portbook explain --all --format markdown`. Each check is a class in `src/main/java/.../check/rule/`,
                in the folder that its heading below names; the examples are in the same class and edit the small product in
                `src/main/resources/.../check/sample/`.
                """);
        Explanation.all().stream()
                .collect(Collectors.groupingBy(Explanation::subject, TreeMap::new, Collectors.toList()))
                .forEach((subject, all) -> {
                    page.append("\n## ").append(subject).append('\n');
                    all.forEach(one -> page.append(section(one)));
                });
        return page.toString();
    }

    private static String section(Explanation one) {
        var when = one.when().isEmpty() ? "" : "\n" + one.when() + "\n";
        return "\n### %s\n\n%s\n%s".formatted(one.id(), one.why(), when)
                + one.check().map(ExplanationList::examples).orElse("");
    }

    private static String examples(Check check) {
        var findings = findings(check).stream()
                .map(finding -> finding.message() + "\n= help: " + finding.help() + "\n")
                .collect(Collectors.joining("\n"));
        return "\nRejected%s:\n\n%s\n%s\nAccepted%s:\n\n%s"
                .formatted(
                        unless(check.bad()),
                        diff(check.bad()),
                        MarkdownPrinter.codeBlock("text", findings),
                        unless(check.good()),
                        diff(check.good()));
    }

    private static String unless(Example example) {
        return example.reviewed() ? "" : ", as long as the translations are not recorded again";
    }

    private static String diff(Example example) {
        return MarkdownPrinter.codeBlock(
                "diff",
                example.edits().stream()
                        .map(edit -> "  " + edit.file() + "\n" + String.join("\n", edit.lines()) + "\n")
                        .collect(Collectors.joining()));
    }

    /** An array with an object for each check, sorted by name. */
    public static String json() {
        return JsonLayout.FIELDS.write(
                        Explanation.all().stream().map(ExplanationList::entry).toList())
                + "\n";
    }

    private static Map<String, Object> entry(Explanation one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("check", one.id());
        json.put("subject", one.subject());
        json.put("why", one.why());
        if (!one.when().isEmpty()) {
            json.put("when", one.when());
        }
        one.check().ifPresent(check -> {
            json.put("rejected", example(check.bad(), findings(check)));
            json.put("accepted", example(check.good(), List.of()));
        });
        return json;
    }

    private static Map<String, Object> example(Example example, List<Finding> findings) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "edits",
                example.edits().stream()
                        .map(edit -> pair("file", edit.file(), "lines", edit.lines()))
                        .toList());
        json.put("reviewed", example.reviewed());
        json.put(
                "findings",
                findings.stream()
                        .map(finding -> pair("message", finding.message(), "help", finding.help()))
                        .toList());
        return json;
    }

    /** Two fields in this order, which {@link Map#of} does not keep. */
    private static Map<String, Object> pair(String one, Object first, String other, Object second) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(one, first);
        fields.put(other, second);
        return fields;
    }

    private static List<Finding> findings(Check check) {
        return ExampleFindings.of(check.bad()).findings();
    }
}
