package com.tegsoft.portbook.site;

import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.Delta;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The snippets of a difference, printed by the same templates as all others: what to open, and what may be closed.
 *
 * <p>What may be closed is printed for platforms that can take back a single entry, and as a table for all others: names of
 * objects are the customer's own, so nobody else can name what to delete.
 */
public final class DeltaSnippets {

    private final Snippets opens;
    private final Snippets closes;

    private DeltaSnippets(Snippets opens, Snippets closes) {
        this.opens = opens;
        this.closes = closes;
    }

    public static DeltaSnippets of(Changes changes, Templates templates, URI baseUrl) {
        var edition = changes.after().edition();
        return new DeltaSnippets(
                snippets(templates, baseUrl, Delta.opens(changes), "opened-" + edition),
                snippets(templates, baseUrl, Delta.closes(changes), "closed-" + edition));
    }

    private static Snippets snippets(Templates templates, URI baseUrl, Delta delta, String id) {
        return Snippets.of(templates, baseUrl, delta, Scope.change(id, delta.services()));
    }

    public List<Platform> platforms() {
        return opens.platforms();
    }

    /** What to open; empty if there is nothing. */
    public Optional<Artefact> open(Platform platform) {
        return file(opens, platform, Platform.ADD);
    }

    /** What may be closed; empty if there is nothing, or the platform cannot take back a single entry. */
    public Optional<Artefact> close(Platform platform) {
        if (platform.kind() == Platform.Kind.TABLE) {
            return file(closes, platform, Platform.ADD);
        }
        return platform.takesEntries() ? file(closes, platform, Platform.REMOVE) : Optional.empty();
    }

    private static Optional<Artefact> file(Snippets snippets, Platform platform, String variant) {
        var scope = snippets.scopes().get(0);
        return scope.services().isEmpty() ? Optional.empty() : Optional.of(snippets.artefact(platform, scope, variant));
    }

    /** A file and what it is for. */
    record File(Platform platform, Artefact artefact) {}

    List<File> opens() {
        return platforms().stream()
                .flatMap(platform -> open(platform).map(file -> new File(platform, file)).stream())
                .toList();
    }

    List<File> closes() {
        return platforms().stream()
                .flatMap(platform -> close(platform).map(file -> new File(platform, file)).stream())
                .toList();
    }

    List<Artefact> artefacts() {
        return Stream.concat(opens().stream(), closes().stream())
                .map(File::artefact)
                .toList();
    }
}
