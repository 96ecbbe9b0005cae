package com.tegsoft.portbook.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services of a page, each with an id of its own: rows of tables first, then the items of lists. */
final class DraftServices {

    private DraftServices() {}

    static List<DraftService> of(PortPage page) {
        var parts = ProductParts.of(page);
        var found = Stream.concat(
                        page.sections().stream()
                                .flatMap(section -> section.tables().stream().flatMap(table -> table.rows().stream()
                                        .flatMap(row -> RowServices.of(row, table.context(), parts)))),
                        page.sections().stream().flatMap(section -> section.lists().stream()
                                .flatMap(item -> ItemServices.of(section, item, parts))))
                .toList();
        var shared = found.stream()
                .flatMap(service -> Stream.of(
                                service.purposes(),
                                service.ends().roles(),
                                service.ends().remote().parties())
                        .flatMap(List::stream))
                .map(term -> Slug.of(term.text()))
                .collect(Collectors.toCollection(HashSet::new));
        shared.addAll(ProductParts.ids(found));
        var times = new HashMap<String, Integer>();
        var services = new ArrayList<DraftService>();
        for (var service : found) {
            services.add(service.named(free(own(service, shared), times)));
        }
        return services;
    }

    /** A service that the page does not name must not have the id of a purpose, a role, a system or a part of the product. */
    private static String own(DraftService service, Set<String> shared) {
        return !service.hasName() && shared.contains(service.id()) ? service.id() + "-service" : service.id();
    }

    /** The id, or with the next number behind it that no other service has. */
    private static String free(String id, Map<String, Integer> times) {
        var taken = times.merge(id, 1, Integer::sum);
        if (taken == 1) {
            return id;
        }
        var next = id + "-n" + taken;
        return free(next, times);
    }
}
