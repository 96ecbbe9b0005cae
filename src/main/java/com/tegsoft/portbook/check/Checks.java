package com.tegsoft.portbook.check;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.work.AtOnce;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All checks, found by themselves. */
public final class Checks {

    private static final List<Check> ALL = ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Check::id))
            .toList();

    private Checks() {}

    /** Sorted by id. */
    public static List<Check> all() {
        return ALL;
    }

    public static Optional<Check> find(String id) {
        return ALL.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** Everything that is wrong, sorted by place. */
    public static List<Finding> findings(Content content) {
        content.faults().stream()
                .filter(fault -> find(fault.check()).isEmpty())
                .findFirst()
                .ifPresent(fault -> {
                    throw new IllegalStateException("no check documents " + fault);
                });
        var apt = ALL.stream()
                .filter(check -> content.isWhole() || !check.needsWhole())
                .toList();
        return AtOnce.flatMap(apt, check -> check.find(content))
                .distinct()
                .sorted()
                .toList();
    }
}
