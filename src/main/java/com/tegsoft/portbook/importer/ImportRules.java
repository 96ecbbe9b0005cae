package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All rules, found through the service loader. */
public final class ImportRules {

    private static final List<ImportRule> ALL =
            ServiceLoader.load(ImportRule.class, ImportRule.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(ImportRule::id))
                    .toList();

    private ImportRules() {}

    /** Sorted by id. */
    public static List<ImportRule> all() {
        return ALL;
    }

    public static Optional<ImportRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static Stream<Finding> findings(PortPage page) {
        return ALL.stream().flatMap(rule -> rule.find(page));
    }
}
