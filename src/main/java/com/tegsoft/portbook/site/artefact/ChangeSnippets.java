package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.change.ChangedRows;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The snippets for a difference, printed by the same templates as all others: what to open, and what may be closed.
 *
 * <p>What may be closed is printed for platforms that can remove a single entry, and as a table for all others: there,
 * the entries to delete have names chosen by the customer.
 */
public final class ChangeSnippets {

    private final PublishedSnippets opens;
    private final PublishedSnippets closes;

    private ChangeSnippets(PublishedSnippets opens, PublishedSnippets closes) {
        this.opens = opens;
        this.closes = closes;
    }

    public static ChangeSnippets of(Changes changes, Templates templates, URI baseUrl) {
        var edition = changes.after().edition();
        return new ChangeSnippets(
                snippets(templates, baseUrl, ChangedRows.opens(changes), SitePaths.opened(edition)),
                snippets(templates, baseUrl, ChangedRows.closes(changes), SitePaths.closed(edition)));
    }

    private static PublishedSnippets snippets(Templates templates, URI baseUrl, ChangedRows delta, String id) {
        return PublishedSnippets.of(templates, baseUrl, delta, Scope.change(delta.matrix(), id, delta.services()));
    }

    public List<Platform> platforms() {
        return opens.platforms();
    }

    /** What to open; empty if there is nothing. */
    public Optional<Artefact> open(Platform platform) {
        return file(opens, platform, Platform.ADD);
    }

    /** What takes that back; empty if the platform has no file for it. */
    private Optional<Artefact> undo(Platform platform) {
        return platform.files().containsKey(Platform.REMOVE)
                ? file(opens, platform, Platform.REMOVE)
                : Optional.empty();
    }

    /** What may be closed; empty if there is nothing, or the platform cannot remove a single entry. */
    public Optional<Artefact> close(Platform platform) {
        if (platform.kind() == Platform.Kind.TABLE) {
            return file(closes, platform, Platform.ADD);
        }
        return platform.takesEntries() ? file(closes, platform, Platform.REMOVE) : Optional.empty();
    }

    private static Optional<Artefact> file(PublishedSnippets snippets, Platform platform, String variant) {
        var scope = snippets.scopes().get(0);
        return scope.services().isEmpty() ? Optional.empty() : Optional.of(snippets.artefact(platform, scope, variant));
    }

    /** A file and its purpose; {@code undoes} tells one that takes another back. */
    public record File(Platform platform, Artefact artefact, boolean undoes) {}

    /** What opens on each platform, followed by what takes that back. */
    public List<File> opens() {
        return platforms().stream()
                .flatMap(platform -> Stream.concat(
                        open(platform).map(file -> new File(platform, file, false)).stream(),
                        undo(platform).map(file -> new File(platform, file, true)).stream()))
                .toList();
    }

    public List<File> closes() {
        return platforms().stream()
                .flatMap(platform -> close(platform).map(file -> new File(platform, file, false)).stream())
                .toList();
    }

    List<Artefact> artefacts() {
        return Stream.concat(opens().stream(), closes().stream())
                .map(File::artefact)
                .toList();
    }
}
