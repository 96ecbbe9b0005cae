package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All rules, found through the service loader. */
public final class Rules {

    private static final List<Rule> ALL = ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private Rules() {}

    /** Sorted by id. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static Stream<Finding> findings(PortPage page) {
        return ALL.stream().flatMap(rule -> rule.find(page));
    }
}
