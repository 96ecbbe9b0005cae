package com.tegsoft.portbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tegsoft.portbook.build.InputException;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.SinceSnippet;
import com.tegsoft.portbook.snippet.FileHeader;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what is to be done since an earlier edition. */
final class SinceOptions {

    private static final int MAX_BYTES = 5 << 20;

    @Option(
            names = "--since",
            paramLabel = "EDITION",
            description = "only what is to be done on a firewall that follows this earlier edition, such as 2026-11-24")
    private @Nullable String edition;

    @Option(
            names = "--applied",
            paramLabel = "FILE",
            description = "in place of --since: a file that was applied, whose header names its edition")
    private @Nullable Path applied;

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description =
                    "with --since or --applied: open, restrict or close (default: the only one); --variant is then `remove` for close, and the other takes it back")
    private @Nullable String action;

    @Option(
            names = "--component",
            paramLabel = "ID",
            description =
                    "with --since or --applied: the part of the product that the firewall is for, where there are several (default: all, on one server)")
    private @Nullable String component;

    /** Whether an edition is named. */
    boolean isGiven() {
        if (edition != null && applied != null) {
            throw new IllegalArgumentException("`--since` and `--applied` both name an edition; leave one out");
        }
        var isGiven = edition != null || applied != null;
        if (!isGiven && action != null) {
            throw new IllegalArgumentException("`--action` needs an edition; name it with --since");
        }
        if (!isGiven && component != null) {
            throw new IllegalArgumentException(
                    "`--component` needs an edition; name it with --since, or use --role for all that the part needs");
        }
        return isGiven;
    }

    /**
     * What the header of the applied file says; without a file nothing.
     *
     * @throws IOException if the file cannot be read
     */
    Optional<FileHeader> header(Matrix matrix) throws IOException {
        if (applied == null) {
            return Optional.empty();
        }
        var bytes = new InputFile(applied).bytes(MAX_BYTES);
        if (bytes.length > MAX_BYTES) {
            throw new InputException("`%s` has more than 5 MiB; name the file that was applied".formatted(applied));
        }
        return Optional.of(FileHeader.of(new String(bytes, UTF_8), matrix));
    }

    /** The date of the edition that is named, or that the header of the applied file names. */
    private String named(Optional<FileHeader> header) {
        if (header.isEmpty()) {
            return String.valueOf(edition);
        }
        var editions = header.get().editions();
        if (editions.size() > 1) {
            throw new IllegalArgumentException("`%s` has headers of several editions: %s; name one with --since"
                    .formatted(
                            applied, editions.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        }
        if (header.get().isDamaged()) {
            throw new IllegalArgumentException(
                    "the header of `%s` is damaged, and its edition cannot be read; name it with --since"
                            .formatted(applied));
        }
        if (editions.isEmpty()) {
            throw new IllegalArgumentException(
                    "`%s` names no edition: no line begins with `Edition`; name it with --since".formatted(applied));
        }
        return editions.get(0).toString();
    }

    /**
     * What is to be done; empty if nothing is.
     *
     * @param header of the applied file, if one is named
     * @throws IllegalArgumentException if there is no such edition, or nothing to do with this action, or no action is named and
     *     there are several
     */
    Optional<SinceSnippet> snippet(History history, Optional<FileHeader> header) {
        var date = named(header);
        if (applied != null && date.equals(history.current().edition().toString())) {
            return Optional.empty();
        }
        var since = since(history, date);
        var snippets = component == null
                ? SinceSnippet.of(since)
                : SinceSnippet.ofPart(since, part(since.changes().after(), component));
        var actions = snippets.stream().map(one -> EnumNames.of(one.action())).toList();
        if (action == null && actions.size() > 1) {
            throw new IllegalArgumentException("several actions are needed since %s; name one with --action: %s"
                    .formatted(date, String.join(", ", actions)));
        }
        if (action != null && !actions.contains(action)) {
            throw new IllegalArgumentException("nothing to %s since %s; %s"
                    .formatted(
                            action,
                            date,
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

    private static Since since(History history, String date) {
        var all = history.since();
        return all.stream()
                .filter(one -> one.changes().before().edition().toString().equals(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no earlier edition `%s`; %s"
                        .formatted(
                                date,
                                all.isEmpty() ? "there is only one edition" : Suggestion.among(dates(all), date))));
    }

    private static List<String> dates(List<Since> all) {
        return all.stream()
                .map(one -> one.changes().before().edition().toString())
                .toList();
    }
}
