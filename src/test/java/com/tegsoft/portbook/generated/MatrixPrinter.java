package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.matrix.Port;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the matrix of a generated product. */
final class MatrixPrinter {

    private final Snapshot now;
    private final Doubts doubts;
    private final StringBuilder yaml = new StringBuilder();

    MatrixPrinter(Snapshot now) {
        this.now = now;
        this.doubts = new Doubts(now);
    }

    String print() {
        yaml.append("product: ").append(quoted(now.site().product())).append('\n');
        yaml.append("edition: ").append(now.date()).append('\n');
        yaml.append("effective: ")
                .append(now.date().plusDays(now.site().noticeDays()))
                .append('\n');
        section("purposes", now.purposes().stream().map(id -> id + ": {}").toList());
        section("roles", now.roles().stream().map(this::role).toList());
        section(
                "systems",
                now.usedHosts().stream()
                        .filter(RemoteHost::isOwn)
                        .map(system -> system.id() + ": {}")
                        .toList());
        section(
                "hosts",
                now.usedHosts().stream()
                        .filter(host -> !host.isOwn())
                        .map(this::host)
                        .toList());
        section(
                "settings",
                now.settings().keySet().stream()
                        .map(id -> id + ": {" + now.formula(id).orElseGet(() -> given(id)) + "}")
                        .toList());
        section("features", features().stream().map(this::feature).toList());
        section(
                "protocols",
                now.protocols().stream().map(MatrixPrinter::protocol).toList());
        section("services", now.rows().stream().map(this::row).toList());
        section("local-ports", localPorts());
        if (!now.site().siteSpecific().isEmpty()) {
            yaml.append("site-specific: ")
                    .append(list(now.site().siteSpecific()))
                    .append('\n');
        }
        section(
                "retired",
                now.retired().entrySet().stream()
                        .map(gone ->
                                gone.getKey() + ": {was: " + gone.getValue().replace(" ", ", successor: ") + "}")
                        .toList());
        return yaml.toString();
    }

    private void section(String name, List<String> entries) {
        if (!entries.isEmpty()) {
            yaml.append(name).append(":\n");
            entries.forEach(entry -> yaml.append("  ").append(entry).append('\n'));
        }
    }

    /** Some roles are a different machine in each service, and some of those in every second edition only. */
    private String role(String id) {
        var kind = Math.floorMod(id.hashCode(), 5);
        if (components().contains(id)) {
            return id + ": {component: true}";
        }
        var perService = kind == 0 || (kind == 1 && now.number() % 2 == 0);
        return id + (perService ? ": {per-service: true}" : ": {}");
    }

    /** In some products, some of the roles are parts of the product; in some editions more than in others. */
    private List<String> components() {
        var few = 3 + now.number() % 2;
        return now.site().product().length() % 3 != 0
                ? List.of()
                : now.roles().stream()
                        .filter(id -> Math.floorMod(id.hashCode(), 5) != 0 && Math.floorMod(id.hashCode(), few) == 0)
                        .toList();
    }

    /** One part, and some services on another, too. */
    private List<String> components(GeneratedRow row) {
        var all = components();
        var number = Math.floorMod(row.id().hashCode(), 97);
        return all.isEmpty()
                ? all
                : Stream.of(number, number / 3)
                        .map(index -> all.get(index % all.size()))
                        .distinct()
                        .toList();
    }

    private String host(RemoteHost host) {
        var use = host.addresses().size() > 1;
        var addresses = host.addresses().stream()
                .map(address -> "{address: \"" + address + "\"" + use(use, host, address) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        var feed = host.name().length() % 3 == 0 ? ", feed: \"https://www.example.net/" + host.id() + "\"" : "";
        return host.id() + ": {name: \"" + host.name() + "\", addresses: "
                + (host.addresses().isEmpty() ? "unpublished" : addresses)
                + (host.hasIpv6() || host.addresses().isEmpty() ? "" : ", ipv6: none") + feed
                + because(doubts.of(host)) + "}";
    }

    private static String use(boolean needed, RemoteHost host, String address) {
        if (!needed) {
            return "";
        }
        return ", use: " + (host.addresses().indexOf(address) % 2 == 0 ? "active" : "standby");
    }

    private static String protocol(Spoken spoken) {
        var named = spoken.id().length() % 2 == 0 ? "name: " + quoted("P/" + spoken.encryption()) + ", " : "";
        return "%s: {%stransports: %s, encryption: %s, kind: %s}"
                .formatted(
                        spoken.id(),
                        named,
                        list(List.of(spoken.transports().split(" "))),
                        spoken.encryption(),
                        spoken.kind());
    }

    private String given(String setting) {
        var range = now.settings().getOrDefault(setting, "");
        return range.contains("_") ? "" : "default: \"%s\"".formatted(range);
    }

    private String row(GeneratedRow row) {
        var entry = new StringBuilder(row.id()).append(":\n");
        field(entry, "direction", row.inbound() ? "inbound" : "outbound");
        if (row.inbound()) {
            field(entry, "source", row.any() ? "any" : "restricted");
        }
        if (!row.roles().isEmpty()) {
            field(entry, "roles", list(row.roles()));
        }
        if (!components(row).isEmpty()) {
            field(entry, "components", list(components(row)));
        }
        field(entry, "purposes", list(row.purposes()));
        list(entry, "systems", row.hosts().stream().filter(RemoteHost::isOwn).toList());
        list(
                entry,
                "hosts",
                row.hosts().stream().filter(id -> !RemoteHost.isOwn(id)).toList());
        field(entry, "requirement", row.requirement());
        dates(row.id(), 20, 200).forEach((name, day) -> field(entry, name, day));
        need(row).forEach(feature -> field(entry, "needs", list(List.of(feature))));
        if (!row.assumption().isEmpty()) {
            field(entry, "assumptions", list(List.of(row.assumption())));
        }
        entry.append("    ports:\n");
        row.lines()
                .forEach(
                        line -> entry.append("      - ").append(line(row, line)).append('\n'));
        return entry.toString().stripTrailing();
    }

    private String line(GeneratedRow row, PortLine line) {
        var source = row.isForAny(line) ? "any" : "restricted";
        var dates = new StringBuilder();
        dates(row.id() + line.port(), 30, 100)
                .forEach((name, day) ->
                        dates.append(", ").append(name).append(": ").append(day));
        need(row, line).forEach(feature -> dates.append(", needs: ").append(list(List.of(feature))));
        return "{port: %s%s, protocol: %s, encryption: %s%s%s%s%s%s}"
                .formatted(
                        line.port(),
                        row.isForOtherSources(line) ? ", source: " + source : "",
                        line.speaks().id(),
                        line.speaks().encryption(),
                        line.setting().isEmpty() ? "" : ", setting: " + line.setting(),
                        sourcePort(line),
                        alternative(row, line),
                        dates,
                        because(doubts.of(row, line)));
    }

    /** Some products have ports that stay inside one machine, and some of these have several. */
    private List<String> localPorts() {
        var free = Stream.of("9119/tcp", "65533-65534/udp", "9120/sctp", "1/tcp")
                .filter(port -> now.rows().stream()
                        .filter(GeneratedRow::inbound)
                        .flatMap(row -> row.lines().stream())
                        .noneMatch(line -> Port.parse(line.port()).overlaps(Port.parse(port))))
                .toList();
        var kind = Math.floorMod(now.roles().hashCode(), 4);
        var on = components().isEmpty() ? "" : "components: " + list(components()) + ", ";
        return Stream.of("inner-store", "inner-proxy")
                .limit(kind)
                .map(id -> id + ": {" + on + "ports: " + list(free.subList(0, Math.min(kind, free.size()))) + "}")
                .toList();
    }

    private List<String> features() {
        return now.rows().stream()
                .flatMap(row -> Stream.concat(need(row), row.lines().stream().flatMap(line -> need(row, line))))
                .distinct()
                .sorted()
                .toList();
    }

    /** The two variants of a product exclude each other. */
    private String feature(String id) {
        return id.equals("cluster") && features().contains("single") ? "cluster: {excludes: [single]}" : id + ": {}";
    }

    private static Stream<String> need(GeneratedRow row) {
        return Stream.of("recording").filter(feature -> Math.floorMod(row.id().hashCode(), 7) == 0);
    }

    private static Stream<String> need(GeneratedRow row, PortLine line) {
        var kind = Math.floorMod((row.id() + line.first()).hashCode(), 6);
        return kind < 2 ? Stream.of(kind == 0 ? "cluster" : "single") : Stream.empty();
    }

    /** Some services and ports begin or end on a day, which each edition moves. */
    private Map<String, String> dates(String of, int begin, int end) {
        var kind = Math.floorMod(of.hashCode(), 11);
        var dates = new TreeMap<String, String>();
        if (kind < 2) {
            dates.put("since", now.date().plusDays(begin).toString());
        }
        if (kind == 1 || kind == 2) {
            dates.put("until", now.date().plusDays(end).toString());
        }
        return dates;
    }

    /** Some connections come from one port or from a range. */
    private static String sourcePort(PortLine line) {
        if (line.first() % 6 != 0
                || line.first() == 0
                || line.transport().startsWith("icmp")
                || line.transport().equals("ip")) {
            return "";
        }
        return ", from-port: " + (line.first() % 4 == 0 ? "5060" : "49152-53247");
    }

    /** Of the ports of some services one, or some, are opened; the ports in between always. */
    private static String alternative(GeneratedRow row, PortLine line) {
        var index = row.lines().indexOf(line);
        var isChoice = row.lines().size() > 1 && Math.floorMod(row.id().hashCode(), 4) == 0;
        return isChoice && index != 2
                ? ", one-of: " + List.of("usual", "other", "", "third").get(Math.min(index, 3))
                : "";
    }

    private static String because(List<String> doubts) {
        return doubts.isEmpty() ? "" : ", because: " + list(doubts);
    }

    private static void list(StringBuilder entry, String name, List<String> items) {
        if (!items.isEmpty()) {
            field(entry, name, list(items));
        }
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("    ").append(name).append(": ").append(value).append('\n');
    }

    private static String list(Collection<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
