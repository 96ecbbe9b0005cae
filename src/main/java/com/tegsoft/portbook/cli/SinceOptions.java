package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.SinceSnippet;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what is to be done since an earlier edition. */
final class SinceOptions {

    @Option(
            names = "--since",
            paramLabel = "EDITION",
            description = "only what is to be done on a firewall that follows this earlier edition, such as 2026-11-24")
    private @Nullable String edition;

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description =
                    "with --since: open, restrict or close (default: the only one); --variant is then `remove` for close, and the other takes it back")
    private @Nullable String action;

    @Option(
            names = "--component",
            paramLabel = "ID",
            description =
                    "with --since: the part of the product that the firewall is for, where there are several (default: all, on one server)")
    private @Nullable String component;

    /** Whether an edition is named. */
    boolean isGiven() {
        if (edition == null && action != null) {
            throw new IllegalArgumentException("`--action` needs an edition; name it with --since");
        }
        if (edition == null && component != null) {
            throw new IllegalArgumentException(
                    "`--component` needs an edition; name it with --since, or use --role for all that the part needs");
        }
        return edition != null;
    }

    /**
     * What is to be done; empty if nothing is.
     *
     * @throws IllegalArgumentException if there is no such edition, or nothing to do with this action, or no action is named and
     *     there are several
     */
    Optional<SinceSnippet> snippet(History history) {
        var since = since(history);
        var snippets = component == null
                ? SinceSnippet.of(since)
                : SinceSnippet.ofPart(since, part(since.changes().after(), component));
        var actions = snippets.stream().map(one -> EnumNames.of(one.action())).toList();
        if (action == null && actions.size() > 1) {
            throw new IllegalArgumentException("several actions are needed since %s; name one with --action: %s"
                    .formatted(edition, String.join(", ", actions)));
        }
        if (action != null && !actions.contains(action)) {
            throw new IllegalArgumentException("nothing to %s since %s; %s"
                    .formatted(
                            action,
                            edition,
                            actions.isEmpty() ? "there is nothing to do" : "to do: " + String.join(", ", actions)));
        }
        return snippets.stream()
                .filter(one -> action == null || EnumNames.of(one.action()).equals(action))
                .findFirst();
    }

    private static Id part(Matrix matrix, String component) {
        var known = matrix.components().stream().map(Id::value).toList();
        if (!known.contains(component)) {
            throw new IllegalArgumentException("--component: unknown component `%s`; %s"
                    .formatted(
                            component,
                            known.isEmpty()
                                    ? "the product is one server, so leave the option out"
                                    : Suggestion.among(known, component)));
        }
        return new Id(component);
    }

    private Since since(History history) {
        var all = history.since();
        return all.stream()
                .filter(one -> one.changes().before().edition().toString().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no earlier edition `%s`; %s"
                        .formatted(
                                edition,
                                all.isEmpty()
                                        ? "there is only one edition"
                                        : Suggestion.among(dates(all), String.valueOf(edition)))));
    }

    private static List<String> dates(List<Since> all) {
        return all.stream()
                .map(one -> one.changes().before().edition().toString())
                .toList();
    }
}
