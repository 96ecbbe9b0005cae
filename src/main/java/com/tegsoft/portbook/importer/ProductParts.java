package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which parties of a page are parts of its product: those with its name, and those that both open and accept connections. */
record ProductParts(Set<String> keys, Optional<String> product) {

    private static final int SHORTEST = 3;

    ProductParts {
        keys = Set.copyOf(keys);
    }

    static ProductParts of(PortPage page) {
        var from = new HashSet<String>();
        var to = new HashSet<String>();
        Stream.concat(
                        page.rows().stream().map(TableRow::endpoints),
                        page.portItems().stream().map(PortItem::ends))
                .forEach(ends -> {
                    ends.from().ifPresent(end -> from.add(end.key()));
                    ends.to().ifPresent(end -> to.add(end.key()));
                });
        from.retainAll(to);
        return new ProductParts(from, page.product().map(SourceSpan::key).filter(key -> key.length() >= SHORTEST));
    }

    boolean have(Optional<SourceSpan> end) {
        return end.map(SourceSpan::key)
                .filter(key ->
                        keys.contains(key) || product.filter(key::contains).isPresent())
                .isPresent();
    }

    /** The ids of the parts that services of a draft belong to; none where the page tells no parts apart. */
    static Set<String> ids(List<DraftService> services) {
        var all = services.stream()
                .flatMap(service -> service.ends().own().stream())
                .map(part -> Slug.of(part.text()))
                .collect(Collectors.toSet());
        return all.size() > 1
                        || services.stream().anyMatch(service -> service.ends().arePeers())
                ? all
                : Set.of();
    }
}
