package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the machines that are not the product's: the customer's own systems, and hosts of others.
 *
 * @param taken ids that no machine may have
 */
record DraftMachines(List<DraftService> services, Set<String> taken) {

    private static final Pattern QUALITY = Pattern.compile("(?i)\\b(?:active|standby)\\b");

    DraftMachines {
        services = List.copyOf(services);
        taken = Set.copyOf(taken);
    }

    static DraftMachines of(List<DraftService> services, Set<String> components) {
        var used = services.stream()
                .flatMap(service -> Stream.concat(
                        Stream.of(service.id()),
                        Stream.of(service.ends().roles(), service.purposes())
                                .flatMap(List::stream)
                                .map(term -> Slug.of(term.text()))));
        return new DraftMachines(
                services, Stream.concat(used, components.stream()).collect(Collectors.toSet()));
    }

    /** A machine of the customer's own has another id than a service or a role of the same name. */
    String systemId(SourceSpan party) {
        return free(Slug.of(party.text()), "-system");
    }

    String hostId(RemoteHost host) {
        return free(host.id(), "-host");
    }

    private String free(String id, String kind) {
        return taken.contains(id) ? id + kind : id;
    }

    void addSystems(Draft draft) {
        var systems = new LinkedHashMap<String, SourceSpan>();
        services.forEach(service ->
                service.ends().remote().parties().forEach(party -> systems.putIfAbsent(systemId(party), party)));
        draft.add(systems.isEmpty() ? "" : "\nsystems:\n");
        systems.forEach(
                (id, party) -> draft.add("  ").add(id, party).add(": {assumptions: [%s-unexplained]}\n".formatted(id)));
    }

    void addHosts(Draft draft) {
        var hosts = new LinkedHashMap<String, RemoteHost>();
        services.forEach(service ->
                service.ends().remote().hosts().forEach(host -> hosts.merge(hostId(host), host, RemoteHost::and)));
        draft.add(hosts.isEmpty() ? "" : "\nhosts:\n");
        hosts.forEach((id, host) -> {
            draft.add("  ").add(id, host.words()).add(":\n    name: ").add(quoted(host.dnsName()), host.words());
            draft.add(
                    host.name().isPresent()
                            ? ""
                            : "  # assumed: the page has addresses only\n    assumptions: [%s-unnamed]".formatted(id));
            draft.add(host.addresses().isEmpty() ? "\n    addresses: unpublished\n" : "\n    addresses:\n");
            host.addresses().forEach(address -> add(address, draft));
        });
    }

    private static String quoted(String name) {
        return name.startsWith("*") ? "\"" + name + "\"" : name;
    }

    private static void add(SourceSpan address, Draft draft) {
        var use = address.following(12).find(QUALITY).findFirst();
        draft.add("      - {address: ").add("\"" + RemoteHost.text(address) + "\"", address);
        use.ifPresent(word -> draft.add(", use: ").add(word.text().toLowerCase(Locale.ROOT), word));
        draft.add("}\n");
    }
}
