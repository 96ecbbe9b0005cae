package com.tegsoft.portbook.site;

import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Matrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All editions and what each changed, compared once for the whole site. */
final class SiteHistory {

    private final History history;
    private final Map<Matrix, Changes> steps = new LinkedHashMap<>();
    private final Map<Matrix, DeltaSnippets> deltas = new LinkedHashMap<>();

    SiteHistory(Content content, Templates templates) {
        this.history = content.history();
        for (var changes : history.steps()) {
            steps.put(changes.after(), changes);
            deltas.put(
                    changes.after(),
                    DeltaSnippets.of(changes, templates, content.site().baseUrl()));
        }
    }

    List<Matrix> newestFirst() {
        var matrices = new ArrayList<>(history.matrices());
        Collections.reverse(matrices);
        return matrices;
    }

    /** What an edition changed; empty for the first. */
    Optional<Changes> step(Matrix matrix) {
        return Optional.ofNullable(steps.get(matrix));
    }

    Optional<DeltaSnippets> deltas(Matrix matrix) {
        return Optional.ofNullable(deltas.get(matrix));
    }

    /** What the newest edition changes, if customers have time until a later day. */
    Optional<Changes> upcoming() {
        return step(history.current())
                .filter(changes -> changes.effective().isAfter(changes.after().edition()));
    }

    List<Artefact> artefacts() {
        return deltas.values().stream()
                .flatMap(delta -> delta.artefacts().stream())
                .toList();
    }
}
