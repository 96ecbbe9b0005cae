package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.ShapeCheck;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Builds the matrix from the nodes of its file. Whatever has the wrong form is reported and left out. */
public final class MatrixReader {

    private final NodeFields root;
    private final List<Finding> findings;

    private MatrixReader(Node node) {
        this.root = new NodeFields(node);
        this.findings = new ArrayList<>(ShapeCheck.findings(node, MatrixShape.ROOT));
    }

    public static Parsed<Matrix> read(Node node) {
        var reader = new MatrixReader(node);
        var matrix = reader.matrix();
        return new Parsed<>(matrix, reader.findings);
    }

    private Matrix matrix() {
        var edition = day("edition").orElse(LocalDate.EPOCH);
        var settings = computed(section("settings", MatrixReader::setting));
        return new Matrix(
                good("product") ? root.text("product") : "?",
                edition,
                day("effective").orElse(edition),
                section("purposes", (id, facts) -> new Purpose(id, facts.ids("assumptions"))),
                section("roles", MatrixReader::role),
                section("systems", (id, facts) -> new OwnSystem(id, facts.ids("assumptions"))),
                section("hosts", MatrixReader::host),
                settings,
                section("features", (id, facts) -> new Feature(id, facts.ids("excludes"))),
                section("protocols", MatrixReader::protocol),
                section("services", (id, facts) -> service(id, facts, settings)),
                section("local-ports", MatrixReader::localPorts),
                good("site-specific") ? root.ids("site-specific") : List.of(),
                section("retired", MatrixReader::retired));
    }

    /** A broken matrix is never published, so the placeholder for a missing date is never seen. */
    private Optional<LocalDate> day(String field) {
        return good(field) ? Optional.of(LocalDate.parse(root.text(field))) : Optional.empty();
    }

    private boolean good(String field) {
        return root.node().entry(field).map(this::isGood).orElse(false);
    }

    private <V> Map<Id, V> section(String name, BiFunction<Id, NodeFields, V> value) {
        return NodeFields.map(root.entries(name).filter(this::isGood), value);
    }

    private boolean isGood(Node.Entry entry) {
        return findings.stream()
                .noneMatch(finding -> finding.at().compareTo(entry.key().at()) >= 0
                        && finding.at().isBefore(entry.value().at()));
    }

    private static Setting setting(Id id, NodeFields facts) {
        return new Setting(
                id,
                facts.optionalText("default").map(PortRange::parse).orElse(PortRange.UNSET),
                facts.optionalId("from").map(from -> formula(from, facts)));
    }

    private static Formula formula(Id from, NodeFields facts) {
        return new Formula(
                from,
                number(facts, "step").orElse(1),
                number(facts, "offset").orElse(0),
                facts.optionalText("count").map(count -> Id.find(count)
                        .map(of -> new Formula.Count(
                                Optional.of(of), number(facts, "each").orElse(1)))
                        .orElseGet(() -> new Formula.Count(Optional.empty(), Integer.parseInt(count)))));
    }

    private static Optional<Integer> number(NodeFields facts, String field) {
        return facts.optionalText(field).map(Integer::valueOf);
    }

    /** Computed settings have the results for the defaults of the others; one that cannot be computed is reported by a check. */
    private static Map<Id, Setting> computed(Map<Id, Setting> settings) {
        var all = new LinkedHashMap<Id, Setting>();
        settings.forEach((id, setting) -> all.put(
                id,
                new Setting(
                        id,
                        setting.formula()
                                .map(formula -> formula.result(input -> given(settings, input))
                                        .orElse(PortRange.UNSET))
                                .orElse(setting.defaultRange()),
                        setting.formula())));
        return Collections.unmodifiableMap(all);
    }

    private static PortRange given(Map<Id, Setting> settings, Id id) {
        return Optional.ofNullable(settings.get(id))
                .filter(setting -> setting.formula().isEmpty())
                .map(Setting::defaultRange)
                .orElse(PortRange.UNSET);
    }

    private static Role role(Id id, NodeFields facts) {
        return new Role(
                id,
                facts.optionalText("component").isPresent(),
                facts.optionalText("per-service").isPresent(),
                facts.ids("assumptions"));
    }

    private static Host host(Id id, NodeFields facts) {
        var addresses = facts.items("addresses")
                .map(NodeFields::new)
                .flatMap(
                        a -> Address.read(
                                a.text("address"),
                                a.optionalWord("use", Address.Use.class).orElse(Address.Use.ACTIVE))
                                .stream())
                .toList();
        return new Host(
                id,
                facts.text("name"),
                addresses,
                facts.optionalText("feed").map(URI::create),
                facts.optionalText("ipv6").isPresent(),
                facts.ids("assumptions"),
                facts.words("because", HostDoubt.class));
    }

    private static LocalPorts localPorts(Id id, NodeFields facts) {
        return new LocalPorts(
                id,
                facts.ids("components"),
                facts.texts("ports").map(Port::parse).toList());
    }

    static Protocol protocol(Id id, NodeFields facts) {
        return new Protocol(
                id,
                facts.optionalText("name"),
                facts.words("transports", Transport.class),
                facts.words("needed", Transport.class),
                facts.word("encryption", Encryption.class),
                facts.words("accepts", Encryption.class),
                facts.word("kind", Protocol.Kind.class),
                facts.texts("registered").map(Port::parse).toList(),
                facts.optionalWord("carries", CallPart.class));
    }

    private static Service service(Id id, NodeFields facts, Map<Id, Setting> settings) {
        return new Service(
                id,
                facts.word("direction", Direction.class),
                facts.optionalWord("source", Exposure.class),
                facts.ids("roles"),
                facts.ids("systems"),
                facts.ids("purposes"),
                facts.ids("hosts"),
                facts.ids("components"),
                facts.word("requirement", Requirement.class),
                condition(facts),
                facts.items("ports")
                        .map(NodeFields::new)
                        .map(port -> listener(port, settings))
                        .toList(),
                facts.ids("assumptions"));
    }

    private static Listener listener(NodeFields facts, Map<Id, Setting> settings) {
        var setting = facts.optionalId("setting");
        return new Listener(
                Port.parse(facts.text("port")),
                facts.optionalWord("source", Exposure.class),
                facts.id("protocol"),
                facts.word("encryption", Encryption.class),
                setting,
                setting.map(settings::get).flatMap(Setting::formula),
                facts.optionalWord("carries", CallPart.class),
                facts.optionalText("from-port").map(PortRange::parse),
                facts.optionalId("one-of"),
                condition(facts),
                facts.words("because", Doubt.class));
    }

    private static Condition condition(NodeFields facts) {
        return new Condition(
                facts.optionalText("since").map(LocalDate::parse),
                facts.optionalText("until").map(LocalDate::parse),
                facts.ids("needs"));
    }

    private static Retired retired(Id id, NodeFields facts) {
        return new Retired(id, facts.word("was", IdKind.class), facts.optionalId("successor"));
    }
}
