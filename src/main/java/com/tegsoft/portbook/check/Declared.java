package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids that a section of the matrix declares, broken entries included, so that one mistake gives one finding. */
public record Declared(Content content, String section) {

    public List<String> ids() {
        return content.matrixTree().entry(section).stream()
                .flatMap(entry ->
                        entry.value() instanceof Node.Mapping mapping ? mapping.entries().stream() : Stream.empty())
                .map(entry -> entry.key().text())
                .toList();
    }

    /** A finding for each of the ids that is not declared; {@code path} leads to their list in the matrix. */
    public Stream<Finding> missing(Check check, Collection<Id> ids, Object... path) {
        if (content.faults().stream().anyMatch(fault -> fault.check().equals("invalid-yaml"))) {
            return Stream.empty(); // The unknown id may be declared in the item that could not be read.
        }
        var declared = ids();
        var one = section.substring(0, section.length() - 1);
        return ids.stream().filter(id -> !declared.contains(id.value())).map(id -> {
            var steps = new ArrayList<>(Arrays.asList(path));
            steps.add(id);
            return new Finding(
                    check.id(),
                    content.inMatrix(steps.toArray()),
                    "unknown %s `%s`".formatted(one, id),
                    Suggestion.among(declared, id.value()));
        });
    }

    /** A finding for each declared id that is not among those used, unless a misspelt id probably means it. */
    public Stream<Finding> unused(Check check, Collection<Id> used) {
        var names = used.stream().map(Id::value).collect(Collectors.toSet());
        if (!ids().containsAll(names) && !section.equals("protocols")) {
            return Stream.empty();
        }
        var one = section.substring(0, section.length() - 1);
        return ids().stream()
                .filter(id -> !names.contains(id))
                .map(id -> new Finding(
                        check.id(),
                        content.inMatrix(section, id),
                        "%s `%s` is never used".formatted(one, id),
                        "use it where it is needed, or delete it with its texts"));
    }
}
