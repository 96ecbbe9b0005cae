package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes the draft. What the page does not say becomes an assumption, which needs a text in every language: the matrix
 * cannot be published before every such point is decided and explained.
 */
final class DraftMatrix {

    private static final Pattern DATABASE = Pattern.compile("(?i)\\b(?:database|sql)\\b");
    private static final Pattern SHELL = Pattern.compile("(?i)\\b(?:console|shell|terminal|command line)\\b");

    private final PortPage page;
    private final List<DraftService> services;
    private final List<DraftService> local;
    private final Set<String> components;
    private final DraftMachines machines;
    private final Draft draft = new Draft();

    private DraftMatrix(PortPage page, List<DraftService> services) {
        this.page = page;
        this.services = services.stream().filter(service -> !service.local()).toList();
        this.local = services.stream().filter(DraftService::local).toList();
        this.components = ProductParts.ids(services);
        this.machines = DraftMachines.of(this.services, components);
    }

    static Draft of(PortPage page, List<DraftService> services) {
        var matrix = new DraftMatrix(page, services);
        matrix.head();
        var terms = new DraftTerms(page, services, matrix.components);
        terms.addPurposes(matrix.draft);
        terms.addRoles(matrix.draft);
        matrix.machines.addSystems(matrix.draft);
        matrix.machines.addHosts(matrix.draft);
        DraftSettings.add(matrix.services, matrix.draft);
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

    private void protocols() {
        var unknown = new LinkedHashMap<String, List<DraftPort>>();
        var kinds = new HashMap<String, String>();
        services.forEach(service -> service.ports().stream()
                .filter(port -> !port.isKnown())
                .forEach(port -> {
                    unknown.computeIfAbsent(port.protocol(), id -> new ArrayList<>())
                            .add(port);
                    kinds.computeIfAbsent(port.protocol(), id -> kind(service.row()));
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
        var ends = service.ends();
        draft.add("\n  ")
                .add(service.id(), service.words())
                .add(":\n    direction: " + EnumNames.of(ends.direction()))
                .add(
                        ends.stated()
                                ? "\n"
                                : ends.openPart()
                                        ? "  # assumed: the page does not say which of the two belongs to the product\n"
                                        : "  # assumed: the page does not say it\n");
        var open = new ArrayList<String>();
        if (ends.direction() == Direction.INBOUND) {
            draft.add("    source: "
                    + ends.exposure().map(EnumNames::of).orElse("restricted  # assumed: the page names no source")
                    + "\n");
            if (ends.exposure().isEmpty()) {
                open.add("source-not-stated");
            }
        }
        if (!components.isEmpty()) {
            list("components", ends.own());
        }
        if (ends.needsRoles()) {
            list("roles", ends.roles());
        }
        list("purposes", service.purposes());
        if (!ends.remote().parties().isEmpty()) {
            ids("systems", ends.remote().parties(), machines::systemId, party -> party);
        }
        if (!ends.remote().hosts().isEmpty()) {
            ids("hosts", ends.remote().hosts(), machines::hostId, RemoteHost::words);
        }
        draft.add("    requirement: " + service.requirement().map(EnumNames::of).orElse("required") + "\n");
        if (service.requirement().isEmpty()) {
            open.add("requirement-not-stated");
        }
        if (service.typeAssumed()) {
            open.add("icmp-type-not-stated");
        }
        draft.add(open.isEmpty() ? "" : "    assumptions: " + open + "\n").add("    ports:\n");
        var settings = service.settings();
        service.ports().forEach(port -> port(port, settings.apply(port)));
    }

    private void localPorts() {
        draft.add(local.isEmpty() ? "" : "\nlocal-ports:\n");
        local.forEach(service -> {
            draft.add("  ").add(service.id(), service.words()).add(":\n");
            if (!components.isEmpty()) {
                list("components", service.ends().own());
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

    private void port(DraftPort port, Optional<String> movedBy) {
        draft.add("      - {port: ").add(port.port().toString(), port.words());
        draft.add(", protocol: ").add(port.protocol(), port.protocolWords());
        draft.add(", encryption: ").add(EnumNames.of(port.encryption()), port.words());
        movedBy.ifPresent(setting -> draft.add(", setting: " + setting));
        port.fromPort().ifPresent(range -> draft.add(", from-port: " + range));
        port.oneOf().ifPresent(alternative -> draft.add(", one-of: " + alternative));
        draft.add(port.signalling() ? ", carries: signalling}\n" : "}\n");
    }
}
