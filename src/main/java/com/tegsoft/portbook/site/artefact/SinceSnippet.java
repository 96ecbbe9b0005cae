package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.change.ChangedRows;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;
import java.util.Optional;

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
        return CustomerAction.NEEDED.stream()
                .flatMap(action -> of(since, action).stream())
                .toList();
    }

    /** The same for the machines of one part of the product. */
    public static List<SinceSnippet> ofPart(Since since, Id part) {
        var own = since.ofPart(part);
        return CustomerAction.NEEDED.stream()
                .flatMap(action -> ofPart(own, part, action).stream())
                .toList();
    }

    private static Optional<SinceSnippet> ofPart(Since since, Id part, CustomerAction action) {
        var rows = ChangedRows.of(since.changes(), action);
        var id = SitePaths.since(action, since.changes().before().edition(), part);
        var scope = Scope.change(id, part, rows.services(), rows.reached());
        return rows.services().isEmpty() && rows.reached().isEmpty()
                ? Optional.empty()
                : Optional.of(new SinceSnippet(action, rows.matrix(), scope));
    }

    private static Optional<SinceSnippet> of(Since since, CustomerAction action) {
        var rows = ChangedRows.of(since.changes(), action);
        var id = SitePaths.since(action, since.changes().before().edition());
        return rows.services().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SinceSnippet(action, rows.matrix(), Scope.change(rows.matrix(), id, rows.services())));
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
