package com.tegsoft.portbook.site.artefact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Templates;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All editions and their changes, computed once for the whole site. */
public final class SiteHistory {

    /** Changes of an edition whose date has not come yet, and what customers must do about them. */
    public record Upcoming(Changes changes, List<CustomerAction> actions) {
        public Upcoming {
            actions = List.copyOf(actions);
        }
    }

    private final History history;
    private final Map<LocalDate, Changes> steps = new LinkedHashMap<>();
    private final Map<String, Upcoming> upcoming = new HashMap<>();
    private final Map<LocalDate, ChangeSnippets> deltas = new ConcurrentHashMap<>();
    private final Templates templates;
    private final URI baseUrl;

    public SiteHistory(Content content, Templates templates) {
        this.history = content.history();
        this.templates = templates;
        this.baseUrl = content.site().baseUrl();
        history.steps().forEach(changes -> steps.put(changes.after().edition(), changes));
        steps.values().stream().filter(this::isUpcoming).forEach(this::addUpcoming);
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

    /** What customers who follow an earlier edition must do, the newest first. */
    public List<Since> since() {
        return history.since();
    }

    /** The snippets for the changes of an edition; empty for the first. */
    public Optional<ChangeSnippets> deltas(Matrix matrix) {
        return step(matrix).map(this::deltas);
    }

    private ChangeSnippets deltas(Changes changes) {
        return deltas.computeIfAbsent(
                changes.after().edition(), date -> ChangeSnippets.of(changes, templates, baseUrl));
    }

    /** What is still to be done about a service or a row, by its id. */
    public Optional<Upcoming> upcoming(String place) {
        return Optional.ofNullable(upcoming.get(place));
    }

    /** What is still to be done, for each edition that requires it, the newest first. */
    public List<Upcoming> upcoming() {
        return steps.values().stream()
                .filter(this::isUpcoming)
                .map(changes -> new Upcoming(changes, actions(changes.flows().stream())))
                .filter(pending -> !pending.actions().isEmpty())
                .toList();
    }

    private boolean isUpcoming(Changes changes) {
        return history.isUpcoming(changes.after());
    }

    private void addUpcoming(Changes changes) {
        var byPlace = changes.flows().stream()
                .flatMap(change -> places(change).map(place -> Map.entry(place, change)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        byPlace.forEach((place, some) -> {
            var actions = actions(some.stream());
            if (!actions.isEmpty()) {
                upcoming.putIfAbsent(place, new Upcoming(changes, actions));
            }
        });
    }

    /** What a change is about: a service and, unless it is gone, a row of it. */
    private static Stream<String> places(Change change) {
        return Stream.concat(
                Stream.of(change.service().value()),
                change.after().stream().map(now -> SitePaths.row(now.service(), now.port())));
    }

    private static List<CustomerAction> actions(Stream<Change> changes) {
        return changes.flatMap(change -> change.dispositions().stream())
                .filter(action -> action != CustomerAction.NOTHING)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Artefact> artefacts() {
        return steps.values().stream()
                .flatMap(changes -> deltas(changes).artefacts().stream())
                .toList();
    }
}
