package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the draft. What the page does not say becomes an assumption, which needs a text in every language: the matrix
 * cannot be published before every such point is decided and explained.
 */
final class DraftMatrix {

    private static final Pattern QUALITY = Pattern.compile("(?i)\\b(?:active|standby)\\b");
    private static final Pattern DATABASE = Pattern.compile("(?i)\\b(?:database|sql)\\b");
    private static final Pattern SHELL = Pattern.compile("(?i)\\b(?:console|shell|terminal|command line)\\b");

    private final PortPage page;
    private final List<DraftService> services;
    private final Draft draft = new Draft();

    private DraftMatrix(PortPage page) {
        this.page = page;
        this.services = Stream.concat(
                        page.rows().stream()
                                .filter(row -> !row.ports().isEmpty())
                                .map(DraftService::of),
                        page.sections().stream().flatMap(section -> section.portItems().stream()
                                .map(item -> DraftService.of(section, item))))
                .toList();
    }

    static Draft of(PortPage page) {
        var matrix = new DraftMatrix(page);
        matrix.head();
        matrix.terms("purposes", SourceColumn.PURPOSES, service -> service.purposes());
        matrix.terms("roles", SourceColumn.ROLES, service -> service.roles());
        matrix.hosts();
        matrix.settings();
        matrix.protocols();
        matrix.draft.add("\nservices:\n");
        matrix.services.forEach(matrix::service);
        return matrix.draft;
    }

    private void head() {
        draft.add("""
                # yaml-language-server: $schema=matrix.schema.json
                #
                # A draft from `portbook import`. Nothing in it is decided: each assumption is a question that the page does
                # not answer, and the build rejects the matrix until a text in every language answers it.

                """);
        var title = page.title().orElseGet(() -> SourceSpan.all(page.source()).part(0, 0));
        draft.add("product: ").add(page.product().map(SourceSpan::text).orElse("Unnamed product"), title);
        var date = page.blocks().stream()
                .flatMap(block -> block.words().find(PortPage.DATE))
                .findFirst();
        draft.add("\nedition: ");
        date.ifPresentOrElse(day -> draft.add(day.text(), day), () -> draft.add("1970-01-01  # the page has no date"));
        draft.add("\n");
    }

    /** The terms that the page explains, then those that it only uses. */
    private void terms(String section, SourceColumn column, Function<DraftService, List<SourceSpan>> used) {
        var terms = new LinkedHashMap<String, SourceSpan>();
        page.definitions().stream()
                .filter(definition -> definition.column().filter(column::equals).isPresent()
                        || (definition.column().isEmpty() && isUsed(definition.term(), used)))
                .forEach(definition ->
                        terms.putIfAbsent(Slug.of(definition.term().text()), definition.term()));
        draft.add("\n" + section + ":\n");
        terms.forEach((id, term) -> draft.add("  ").add(id, term).add(": {}\n"));
        var explained = terms.values().stream().map(SourceSpan::key).toList();
        services.stream()
                .flatMap(service -> used.apply(service).stream())
                .filter(term -> !explained.contains(term.key()))
                .filter(term -> terms.putIfAbsent(Slug.of(term.text()), term) == null)
                .forEach(term -> draft.add("  ")
                        .add(Slug.of(term.text()), term)
                        .add(": {assumptions: [%s-unexplained]}\n".formatted(Slug.of(term.text()))));
        if (services.stream().anyMatch(service -> used.apply(service).isEmpty())) {
            draft.add("  %1$s-not-stated: {assumptions: [%1$s-not-stated]}\n".formatted(section));
        }
    }

    private boolean isUsed(SourceSpan term, Function<DraftService, List<SourceSpan>> used) {
        return services.stream()
                .flatMap(service -> used.apply(service).stream())
                .anyMatch(use -> use.key().equals(term.key()));
    }

    private void hosts() {
        var hosts = new LinkedHashMap<String, HostMention>();
        services.forEach(service -> service.hosts()
                .forEach(host -> hosts.putIfAbsent(Slug.of(host.name().text()), host)));
        draft.add(hosts.isEmpty() ? "" : "\nhosts:\n");
        hosts.forEach((id, host) -> {
            draft.add("  ")
                    .add(id, host.name())
                    .add(":\n    name: ")
                    .add(host.name().text(), host.name());
            draft.add("\n    addresses:\n");
            host.addresses().forEach(this::address);
        });
    }

    private void address(SourceSpan address) {
        var line = new SourceSpan(
                address.page(),
                address.end(),
                Math.min(address.end() + 12, address.page().text().length()));
        var use = line.find(QUALITY).findFirst();
        draft.add("      - {address: ").add("\"" + address.text() + "\"", address);
        use.ifPresent(word -> draft.add(", use: ").add(word.text(), word));
        draft.add("}\n");
    }

    private void settings() {
        var moved = services.stream()
                .filter(service -> service.setting().isPresent())
                .toList();
        draft.add(moved.isEmpty() ? "" : "\nsettings:  # names chosen by the importer; use the server's own\n");
        moved.forEach(service -> draft.add("  ")
                .add(service.id() + "-port", service.words())
                .add(": {default: \"%s\"}\n".formatted(service.setting().orElseThrow())));
    }

    private void protocols() {
        Map<String, DraftService> unknown = new LinkedHashMap<>();
        services.forEach(service -> service.ports().stream()
                .filter(port -> !port.isKnown())
                .forEach(port -> unknown.putIfAbsent(port.protocol(), service)));
        draft.add(unknown.isEmpty() ? "" : "\nprotocols:\n");
        unknown.forEach((id, service) -> {
            var ports = service.ports().stream()
                    .filter(port -> port.protocol().equals(id))
                    .toList();
            var words = page.rows().stream()
                    .filter(row -> row.name().equals(service.words()))
                    .map(TableRow::words)
                    .findFirst()
                    .orElse(service.words());
            var kind = words.has(DATABASE) ? "database" : words.has(SHELL) ? "shell" : "general";
            var transports = ports.stream()
                    .map(port -> EnumNames.of(port.mention().port().transport()))
                    .distinct()
                    .toList();
            draft.add("  ")
                    .add(id, ports.get(0).protocolWords())
                    .add(": {transports: %s, encryption: %s, kind: %s}\n"
                            .formatted(transports, EnumNames.of(ports.get(0).encryption()), kind));
        });
    }

    private void service(DraftService service) {
        draft.add("\n  ")
                .add(service.id(), service.words())
                .add(":\n    direction: " + EnumNames.of(service.direction()) + "\n");
        var open = new ArrayList<String>();
        if (service.direction() == Direction.INBOUND) {
            draft.add("    source: "
                    + service.exposure().map(EnumNames::of).orElse("any  # assumed: the page names no source")
                    + "\n");
            service.exposure().ifPresentOrElse(stated -> {}, () -> open.add("source-not-stated"));
        }
        list("roles", service.roles());
        list("purposes", service.purposes());
        if (!service.hosts().isEmpty()) {
            list("hosts", service.hosts().stream().map(HostMention::name).toList());
        }
        draft.add("    requirement: " + service.requirement().map(EnumNames::of).orElse("required") + "\n");
        service.requirement().ifPresentOrElse(stated -> {}, () -> open.add("requirement-not-stated"));
        draft.add(open.isEmpty() ? "" : "    assumptions: " + open + "\n").add("    ports:\n");
        service.ports().forEach(port -> port(service, port));
    }

    private void list(String field, List<SourceSpan> terms) {
        draft.add("    " + field + ": [");
        if (terms.isEmpty()) {
            draft.add(field + "-not-stated");
        }
        var separator = "";
        for (var term : terms) {
            draft.add(separator).add(Slug.of(term.text()), term);
            separator = ", ";
        }
        draft.add("]\n");
    }

    private void port(DraftService service, DraftPort port) {
        draft.add("      - {port: ")
                .add(port.mention().port().toString(), port.mention().words());
        draft.add(", protocol: ").add(port.protocol(), port.protocolWords());
        draft.add(", encryption: ")
                .add(EnumNames.of(port.encryption()), port.mention().words());
        draft.add(service.setting()
                .map(range -> ", setting: " + service.id() + "-port")
                .orElse(""));
        draft.add(port.signalling() ? ", carries: signalling}\n" : "}\n");
    }
}
