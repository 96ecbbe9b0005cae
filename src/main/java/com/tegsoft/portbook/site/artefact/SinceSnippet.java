package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.change.ChangedRows;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a firewall that follows an earlier edition must do with one action, as the scope of a snippet.
 *
 * <p>What is opened and what is restricted is in the newest matrix, and what is closed in that of the earlier edition.
 * To restrict is to allow the specific sources; the customer's own entry for any source is deleted by hand, because its
 * name is not known.
 *
 * @param matrix with the hosts of the rows, which can have fewer addresses than in the edition
 */
public record SinceSnippet(CustomerAction action, Matrix matrix, Scope scope) {

    /** Those that there are: one for each action with something to do. */
    public static List<SinceSnippet> of(Since since) {
        var edition = since.changes().before().edition();
        return of(
                since.changes(),
                (action, rows) -> Scope.change(rows.matrix(), SitePaths.since(action, edition), rows.services()));
    }

    /** The same for the machines of one part of the product. */
    public static List<SinceSnippet> ofPart(Since since, Id part) {
        var edition = since.changes().before().edition();
        return of(
                since.changes().ofPart(part),
                (action, rows) ->
                        Scope.change(SitePaths.since(action, edition, part), part, rows.services(), rows.reached()));
    }

    /** Those for all parts of the product on one server, then those for each part. */
    public static List<SinceSnippet> all(Since since) {
        var parts = since.parts().stream().flatMap(part -> ofPart(since, part).stream());
        return Stream.concat(of(since).stream(), parts).toList();
    }

    private static List<SinceSnippet> of(Changes changes, BiFunction<CustomerAction, ChangedRows, Scope> scope) {
        var snippets = new ArrayList<SinceSnippet>();
        for (var action : CustomerAction.NEEDED) {
            var rows = ChangedRows.of(changes, action);
            if (!rows.isEmpty()) {
                snippets.add(new SinceSnippet(action, rows.matrix(), scope.apply(action, rows)));
            }
        }
        return snippets;
    }

    /** The variant that does it; empty if the platform cannot remove a single entry. */
    public Optional<String> variant(Platform platform) {
        if (action != CustomerAction.CLOSE || platform.kind() == Platform.Kind.TABLE) {
            return Optional.of(Platform.ADD);
        }
        return platform.takesEntries() ? Optional.of(Platform.REMOVE) : Optional.empty();
    }

    /** The variant that takes it back; empty if the platform has no file for that. */
    public Optional<String> undo(Platform platform) {
        return variant(platform)
                .map(variant -> variant.equals(Platform.ADD) ? Platform.REMOVE : Platform.ADD)
                .filter(platform.files()::containsKey);
    }
}
