package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.change.AttackSurface;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report of changes: first what customers must do, then what else is affected.
 *
 * @param translate texts whose source changed and whose translation did not
 * @param baseUrl of the site; empty: permanent links are printed as paths
 */
record ChangeReport(Changes changes, List<String> translate, String baseUrl) {

    /** A section; empty ones are omitted. */
    private record Section(String title, List<String> lines) {}

    /** As indented text, or as Markdown for a pull request. */
    String print(boolean markdown) {
        var out = new StringBuilder();
        out.append(markdown ? "## " : "")
                .append("%s %s → %s\n"
                        .formatted(
                                changes.after().product(),
                                changes.before().edition(),
                                changes.after().edition()));
        var sections = sections().stream().filter(s -> !s.lines().isEmpty()).toList();
        if (changes.isEmpty() && sections.isEmpty()) {
            out.append("no difference\n");
        }
        for (var section : sections) {
            out.append('\n')
                    .append(markdown ? "### " : "")
                    .append(section.title())
                    .append(markdown ? "\n\n" : ":\n");
            section.lines().forEach(line -> out.append(indent(line, markdown))
                    .append(line.strip())
                    .append('\n'));
        }
        return out.toString();
    }

    /** A line that belongs to the one before starts with spaces. */
    private static String indent(String line, boolean markdown) {
        var inner = line.startsWith(" ");
        return markdown ? (inner ? "  - " : "- ") : (inner ? "      " : "  ");
    }

    private List<Section> sections() {
        return List.of(
                flows("customers must open by " + changes.effective(), CustomerAction.OPEN),
                flows("customers can restrict sources now", CustomerAction.RESTRICT),
                flows("customers may close from " + changes.effective(), CustomerAction.CLOSE),
                flows("no firewall change needed", CustomerAction.NOTHING),
                new Section("other changes", facts()),
                new Section("exposure (ports × sources that can reach them)", surface()),
                new Section("permanent links affected", permalinks()),
                new Section("texts to translate again", translate));
    }

    private Section flows(String title, CustomerAction action) {
        var lines = new ArrayList<String>();
        for (var change : changes.with(action)) {
            lines.add("%s %s: %s → %s"
                    .formatted(
                            change.service(),
                            EnumNames.of(change.kind()),
                            side(change.before()),
                            side(change.after())));
            change.parts(action)
                    .forEach(part ->
                            lines.add("    " + part.direction().name().toLowerCase(Locale.ROOT) + " " + port(part)));
        }
        return new Section(title, lines);
    }

    private static String side(Optional<Opening> opening) {
        return opening.map(ChangeReport::port).orElse("—");
    }

    private static String port(Opening opening) {
        return opening.port() + " "
                + opening.ends().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private List<String> facts() {
        return changes.edits().stream()
                .flatMap(edit -> edit.fields().stream().map(field -> "%s: %s → %s"
                        .formatted(
                                (edit.section() + " " + edit.id() + " " + field.path())
                                        .strip()
                                        .replaceAll(" +", " "),
                                field.before().isEmpty() ? "—" : field.before(),
                                field.after().isEmpty() ? "—" : field.after())))
                .toList();
    }

    private List<String> surface() {
        var before = AttackSurface.of(changes.before());
        var after = AttackSurface.of(changes.after());
        return before.equals(after)
                ? List.of()
                : List.of(
                        line("open to any source", before.anyone(), after.anyone()),
                        line("open to specific sources, counted once per role", before.named(), after.named()),
                        line("remote ports, counted once per address", before.outbound(), after.outbound()));
    }

    private static String line(String what, long before, long after) {
        var more = after - before;
        return "%s: %s → %s (%s%s)".formatted(what, before, after, more > 0 ? "+" : "", more);
    }

    private List<String> permalinks() {
        var ids = new TreeSet<String>();
        changes.flows().forEach(change -> ids.add(change.service().value()));
        Collection<String> sections = Stream.of(IdKind.values())
                .filter(IdKind::hasPage)
                .map(IdKind::section)
                .toList();
        changes.edits().stream()
                .filter(edit -> sections.contains(edit.section()))
                .forEach(edit -> ids.add(edit.id()));
        return ids.stream().map(id -> SitePaths.shortLink(baseUrl, id)).toList();
    }
}
