package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.yaml.Conflict;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All checks, found through the service loader. */
public final class Checks {

    private static final SortedMap<String, Check> ALL =
            ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toMap(Check::id, check -> check, Checks::twice, TreeMap::new));

    private Checks() {}

    /** Sorted by id. */
    public static List<Check> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Check> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    private static Check twice(Check one, Check other) {
        throw new IllegalStateException("two checks have the same id: " + one + other);
    }

    /** Everything that is wrong, sorted by place. */
    public static List<Finding> findings(Content content) {
        content.faults().stream()
                .filter(fault -> find(fault.check()).isEmpty())
                .findFirst()
                .ifPresent(fault -> {
                    throw new IllegalStateException("no check documents " + fault);
                });
        var applicable = ALL.values().stream()
                .filter(check -> content.isWhole() || !check.needsWhole())
                .toList();
        var found = Parallel.flatMap(applicable, check -> check.find(content))
                .distinct()
                .sorted()
                .toList();
        var findings = Conflict.withoutConsequences(found);
        for (var check : ALL.values()) {
            findings = check.withoutConsequences(findings);
        }
        return findings;
    }
}
