package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the purposes and roles.
 *
 * @param components ids of the parts of the product; none where the page tells no parts apart
 */
record DraftTerms(PortPage page, List<DraftService> all, Set<String> components) {

    DraftTerms {
        all = List.copyOf(all);
        components = Set.copyOf(components);
    }

    void addPurposes(Draft draft) {
        add(draft, "purposes", SourceColumn.PURPOSES, DraftService::purposes);
    }

    void addRoles(Draft draft) {
        add(draft, "roles", SourceColumn.ROLES, service -> service.ends().roles());
    }

    /** The terms that the page explains, then those that it only uses. */
    private void add(Draft draft, String section, SourceColumn column, Function<DraftService, List<SourceSpan>> used) {
        var services = all.stream().filter(service -> !service.local()).toList();
        var terms = new LinkedHashMap<String, SourceSpan>();
        var keys = services.stream()
                .flatMap(service -> used.apply(service).stream())
                .map(SourceSpan::key)
                .collect(Collectors.toSet());
        page.definitions().stream()
                .filter(definition -> definition.column().filter(column::equals).isPresent()
                        || (definition.column().isEmpty()
                                && keys.contains(definition.term().key())))
                .forEach(definition ->
                        terms.putIfAbsent(Slug.of(definition.term().text()), definition.term()));
        var unstated = services.stream()
                .anyMatch(service -> used.apply(service).isEmpty()
                        && (column != SourceColumn.ROLES || service.ends().needsRoles()));
        if (terms.isEmpty() && keys.isEmpty() && !unstated) {
            draft.add("\n" + section + ": {}\n");
            return;
        }
        draft.add("\n" + section + ":\n");
        terms.forEach((id, term) ->
                draft.add("  ").add(id, term).add(isComponent(column, id) ? ": {component: true}\n" : ": {}\n"));
        var explained = terms.values().stream().map(SourceSpan::key).collect(Collectors.toSet());
        services.stream()
                .flatMap(service -> Stream.concat(
                        used.apply(service).stream(),
                        column == SourceColumn.ROLES ? own(service).stream() : Stream.empty()))
                .filter(term -> !explained.contains(term.key()) && !terms.containsKey(Slug.of(term.text())))
                .filter(term -> terms.putIfAbsent(Slug.of(term.text()), term) == null)
                .forEach(term -> draft.add("  ")
                        .add(Slug.of(term.text()), term)
                        .add(isComponent(column, Slug.of(term.text())) ? ": {component: true, " : ": {")
                        .add("assumptions: [%s-unexplained]}\n".formatted(Slug.of(term.text()))));
        if (unstated) {
            draft.add("  %1$s-not-stated: {assumptions: [%1$s-not-stated]}\n".formatted(section));
        }
        if (column == SourceColumn.ROLES
                && !components.isEmpty()
                && all.stream().anyMatch(service -> own(service).isEmpty())) {
            draft.add("  components-not-stated: {component: true, assumptions: [components-not-stated]}\n");
        }
    }

    private boolean isComponent(SourceColumn column, String id) {
        return column == SourceColumn.ROLES && components.contains(id);
    }

    /** The parts of the product that a service belongs to, where the page tells parts apart. */
    private List<SourceSpan> own(DraftService service) {
        return components.isEmpty() ? List.of() : service.ends().own();
    }
}
