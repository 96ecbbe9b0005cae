package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.port.ComputedPort;
import java.util.HashSet;
import java.util.List;

/** The settings of the draft: of ports that the page calls movable, and of those that it computes. */
final class DraftSettings {

    private DraftSettings() {}

    static void add(List<DraftService> services, Draft draft) {
        var moved = services.stream()
                .filter(service ->
                        service.setting().isPresent() || !service.computed().isEmpty())
                .toList();
        draft.add(moved.isEmpty() ? "" : "\nsettings:  # names chosen by the importer; use the server's own\n");
        var known = new HashSet<String>();
        for (var service : moved) {
            service.setting().ifPresent(range -> draft.add("  ")
                    .add(service.id() + "-port", service.words())
                    .add(": {default: \"%s\"}\n".formatted(range)));
            service.computed().forEach(formula -> {
                if (known.add(variable(formula))) {
                    draft.add("  ")
                            .add(variable(formula), formula.variable())
                            .add(formula.isCounted() ? ": {default: 1}  # assumed: one\n" : ": {}\n");
                }
                add(service, formula, draft);
            });
        }
    }

    private static void add(DraftService service, ComputedPort formula, Draft draft) {
        var id = id(service, formula);
        if (formula.isCounted()) {
            draft.add("  ").add(id + "-first", formula.words()).add(": {default: \"%s\"}\n".formatted(formula.base()));
        }
        draft.add("  ")
                .add(id, formula.words())
                .add(
                        formula.isCounted()
                                ? ": {from: %s-first, count: %s%s}\n"
                                        .formatted(id, variable(formula), factor("each", formula.each()))
                                : ": {from: %s%s, offset: %s}\n"
                                        .formatted(variable(formula), factor("step", formula.step()), formula.base()));
    }

    private static String factor(String field, int factor) {
        return factor == 1 ? "" : ", %s: %s".formatted(field, factor);
    }

    /** The setting that a formula results in. */
    static String id(DraftService service, ComputedPort formula) {
        var number = service.computed().indexOf(formula);
        return service.id() + "-port" + (number > 0 ? "-" + (number + 1) : "");
    }

    /** The setting for the number that a formula depends on; its name is that of nothing else in the draft. */
    private static String variable(ComputedPort formula) {
        return Slug.of(formula.variable().text()) + (formula.isCounted() ? "-count" : "-value");
    }
}
