package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.template.Templates;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All editions and their changes, computed once for the whole site. */
public final class SiteHistory {

    private final History history;
    private final Map<LocalDate, Changes> steps = new LinkedHashMap<>();
    private final Map<LocalDate, ChangeSnippets> deltas = new ConcurrentHashMap<>();
    private final Templates templates;
    private final URI baseUrl;

    public SiteHistory(Content content, Templates templates) {
        this.history = content.history();
        this.templates = templates;
        this.baseUrl = content.site().baseUrl();
        history.steps().forEach(changes -> steps.put(changes.after().edition(), changes));
    }

    public List<Matrix> newestFirst() {
        var matrices = new ArrayList<>(history.matrices());
        Collections.reverse(matrices);
        return matrices;
    }

    /** The changes of each edition, the newest first. */
    public Collection<Changes> steps() {
        return steps.values();
    }

    /** The changes of an edition; empty for the first. */
    public Optional<Changes> step(Matrix matrix) {
        return Optional.ofNullable(steps.get(matrix.edition()));
    }

    /** The snippets for the changes of an edition; empty for the first. */
    public Optional<ChangeSnippets> deltas(Matrix matrix) {
        return step(matrix).map(this::deltas);
    }

    private ChangeSnippets deltas(Changes changes) {
        return deltas.computeIfAbsent(
                changes.after().edition(), date -> ChangeSnippets.of(changes, templates, baseUrl));
    }

    /** The changes whose deadline is not before the date of the newest edition, the newest first. */
    public Stream<Changes> upcoming() {
        var today = history.current().edition();
        return steps.values().stream().filter(changes -> changes.effective().isAfter(today));
    }

    public List<Artefact> artefacts() {
        return steps.values().stream()
                .flatMap(changes -> deltas(changes).artefacts().stream())
                .toList();
    }
}
