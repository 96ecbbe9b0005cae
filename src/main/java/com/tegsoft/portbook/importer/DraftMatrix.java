package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final List<DraftService> local;
    private final Set<String> components;
    private final Set<String> taken;
    private final Draft draft = new Draft();

    private DraftMatrix(PortPage page, List<DraftService> services) {
        this.page = page;
        this.services = services.stream().filter(service -> !service.local()).toList();
        this.local = services.stream().filter(DraftService::local).toList();
        this.components = ProductParts.ids(services);
        this.taken = services.stream()
                .flatMap(service -> Stream.concat(
                        Stream.of(service.id()),
                        Stream.of(service.roles(), own(service), service.purposes())
                                .flatMap(List::stream)
                                .map(term -> Slug.of(term.text()))))
                .collect(Collectors.toSet());
    }

    static Draft of(PortPage page, List<DraftService> services) {
        var matrix = new DraftMatrix(page, services);
        matrix.head();
        matrix.terms("purposes", SourceColumn.PURPOSES, service -> service.purposes());
        matrix.terms("roles", SourceColumn.ROLES, service -> service.roles());
        matrix.systems();
        matrix.hosts();
        matrix.settings();
        matrix.protocols();
        matrix.draft.add(matrix.services.isEmpty() ? "\nservices: {}\n" : "\nservices:\n");
        matrix.services.forEach(matrix::service);
        matrix.localPorts();
        return matrix.draft;
    }

    private void head() {
        draft.add("""
                # yaml-language-server: $schema=matrix.schema.json
                #
                # A draft from `portbook import`. Nothing in it is decided: each assumption is a question that the page does
                # not answer, and the build rejects the matrix until a text in every language answers it.

                """);
        draft.add("product: ");
        page.product().ifPresentOrElse(name -> draft.add(name.shown(), name), () -> draft.add("Unnamed product"));
        var date = page.texts().flatMap(words -> words.find(PortPage.DATE)).findFirst();
        draft.add("\nedition: ");
        date.ifPresentOrElse(day -> draft.add(day.text(), day), () -> draft.add("1970-01-01  # the page has no date"));
        draft.add("\n");
    }

    /** The terms that the page explains, then those that it only uses. */
    private void terms(String section, SourceColumn column, Function<DraftService, List<SourceSpan>> used) {
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
                .anyMatch(service ->
                        used.apply(service).isEmpty() && (column != SourceColumn.ROLES || service.needsRoles()));
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
                && Stream.concat(services.stream(), local.stream())
                        .anyMatch(service -> own(service).isEmpty())) {
            draft.add("  components-not-stated: {component: true, assumptions: [components-not-stated]}\n");
        }
    }

    private boolean isComponent(SourceColumn column, String id) {
        return column == SourceColumn.ROLES && components.contains(id);
    }

    /** The parts of the product that a service belongs to, where the page tells parts apart. */
    private List<SourceSpan> own(DraftService service) {
        return components.isEmpty() ? List.of() : service.own();
    }

    /** A machine of the customer's own has another id than a service or a role of the same name. */
    private String systemId(SourceSpan party) {
        return free(Slug.of(party.text()), "-system");
    }

    private String hostId(RemoteHost host) {
        return free(host.id(), "-host");
    }

    private String free(String id, String kind) {
        return taken.contains(id) ? id + kind : id;
    }

    private void systems() {
        var systems = new LinkedHashMap<String, SourceSpan>();
        services.forEach(
                service -> service.ends().parties().forEach(party -> systems.putIfAbsent(systemId(party), party)));
        draft.add(systems.isEmpty() ? "" : "\nsystems:\n");
        systems.forEach(
                (id, party) -> draft.add("  ").add(id, party).add(": {assumptions: [%s-unexplained]}\n".formatted(id)));
    }

    private void hosts() {
        var hosts = new LinkedHashMap<String, RemoteHost>();
        services.forEach(
                service -> service.ends().hosts().forEach(host -> hosts.merge(hostId(host), host, RemoteHost::and)));
        draft.add(hosts.isEmpty() ? "" : "\nhosts:\n");
        hosts.forEach((id, host) -> {
            draft.add("  ").add(id, host.words()).add(":\n    name: ").add(quoted(host.dnsName()), host.words());
            draft.add(
                    host.name().isPresent()
                            ? ""
                            : "  # assumed: the page has addresses only\n    assumptions: [%s-unnamed]".formatted(id));
            draft.add(host.addresses().isEmpty() ? "\n    addresses: unpublished\n" : "\n    addresses:\n");
            host.addresses().forEach(this::address);
        });
    }

    private static String quoted(String name) {
        return name.startsWith("*") ? "\"" + name + "\"" : name;
    }

    private void address(SourceSpan address) {
        var use = address.following(12).find(QUALITY).findFirst();
        draft.add("      - {address: ").add("\"" + RemoteHost.text(address) + "\"", address);
        use.ifPresent(word -> draft.add(", use: ").add(word.text().toLowerCase(Locale.ROOT), word));
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
        var unknown = new LinkedHashMap<String, List<DraftPort>>();
        var kinds = new HashMap<String, String>();
        services.forEach(service -> service.ports().stream()
                .filter(port -> !port.isKnown())
                .forEach(port -> {
                    unknown.computeIfAbsent(port.protocol(), id -> new ArrayList<>())
                            .add(port);
                    kinds.putIfAbsent(port.protocol(), kind(service.row()));
                }));
        draft.add(unknown.isEmpty() ? "" : "\nprotocols:\n");
        unknown.forEach((id, ports) -> draft.add("  ")
                .add(id, ports.get(0).protocolWords())
                .add(": {transports: %s, encryption: %s, kind: %s}\n"
                        .formatted(
                                ports.stream()
                                        .map(port -> EnumNames.of(port.port().transport()))
                                        .distinct()
                                        .toList(),
                                EnumNames.of(ports.get(0).encryption()),
                                kinds.getOrDefault(id, "general"))));
    }

    private static String kind(SourceSpan row) {
        return row.has(DATABASE) ? "database" : row.has(SHELL) ? "shell" : "general";
    }

    private void service(DraftService service) {
        draft.add("\n  ")
                .add(service.id(), service.words())
                .add(":\n    direction: " + EnumNames.of(service.direction()))
                .add(
                        service.stated()
                                ? "\n"
                                : service.openPart()
                                        ? "  # assumed: the page does not say which of the two belongs to the product\n"
                                        : "  # assumed: the page does not say it\n");
        var open = new ArrayList<String>();
        if (service.direction() == Direction.INBOUND) {
            draft.add("    source: "
                    + service.exposure().map(EnumNames::of).orElse("restricted  # assumed: the page names no source")
                    + "\n");
            if (service.exposure().isEmpty()) {
                open.add("source-not-stated");
            }
        }
        if (!components.isEmpty()) {
            list("components", service.own());
        }
        if (service.needsRoles()) {
            list("roles", service.roles());
        }
        list("purposes", service.purposes());
        if (!service.ends().parties().isEmpty()) {
            ids("systems", service.ends().parties(), this::systemId, party -> party);
        }
        if (!service.ends().hosts().isEmpty()) {
            ids("hosts", service.ends().hosts(), this::hostId, RemoteHost::words);
        }
        draft.add("    requirement: " + service.requirement().map(EnumNames::of).orElse("required") + "\n");
        if (service.requirement().isEmpty()) {
            open.add("requirement-not-stated");
        }
        if (service.typeAssumed()) {
            open.add("icmp-type-not-stated");
        }
        draft.add(open.isEmpty() ? "" : "    assumptions: " + open + "\n").add("    ports:\n");
        service.ports().forEach(port -> port(service, port));
    }

    private void localPorts() {
        draft.add(local.isEmpty() ? "" : "\nlocal-ports:\n");
        local.forEach(service -> {
            draft.add("  ").add(service.id(), service.words()).add(":\n");
            if (!components.isEmpty()) {
                list("components", service.own());
            }
            draft.add("    ports: [");
            var first = true;
            for (var port : service.ports()) {
                draft.add(first ? "" : ", ").add(port.port().toString(), port.words());
                first = false;
            }
            draft.add("]\n");
        });
    }

    private void list(String field, List<SourceSpan> terms) {
        ids(field, terms, term -> Slug.of(term.text()), term -> term);
    }

    private <T> void ids(String field, List<T> values, Function<T, String> id, Function<T, SourceSpan> words) {
        draft.add("    " + field + ": [");
        if (values.isEmpty()) {
            draft.add(field + "-not-stated");
        }
        var written = new LinkedHashSet<String>();
        for (var value : values) {
            if (written.add(id.apply(value))) {
                draft.add(written.size() == 1 ? "" : ", ").add(id.apply(value), words.apply(value));
            }
        }
        draft.add("]\n");
    }

    private void port(DraftService service, DraftPort port) {
        draft.add("      - {port: ").add(port.port().toString(), port.words());
        draft.add(", protocol: ").add(port.protocol(), port.protocolWords());
        draft.add(", encryption: ").add(EnumNames.of(port.encryption()), port.words());
        draft.add(service.setting()
                .filter(range -> port.port().hasPorts())
                .map(range -> ", setting: " + service.id() + "-port")
                .orElse(""));
        port.fromPort().ifPresent(range -> draft.add(", from-port: " + range));
        port.oneOf().ifPresent(alternative -> draft.add(", one-of: " + alternative));
        draft.add(port.signalling() ? ", carries: signalling}\n" : "}\n");
    }
}
