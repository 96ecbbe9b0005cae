package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Node;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Converts a matrix back to nodes, in one canonical form: {@link MatrixReader} reads the same matrix from them. */
public final class MatrixWriter {

    private static final Location NOWHERE = Location.startOf("matrix");

    private final List<Node.Entry> entries = new ArrayList<>();

    private MatrixWriter() {}

    /** All nodes have the same location, so equal facts are equal nodes. */
    public static Node.Mapping write(Matrix matrix) {
        var root = new MatrixWriter();
        root.text("product", matrix.product());
        root.text("edition", matrix.edition().toString());
        root.text(
                "effective",
                Optional.of(matrix.effective().toString())
                        .filter(day -> !day.equals(matrix.edition().toString())));
        root.section("purposes", matrix.purposes(), purpose -> declared(purpose.assumptions()));
        root.section("roles", matrix.roles(), MatrixWriter::role);
        root.section("systems", matrix.systems(), system -> declared(system.assumptions()));
        root.section("hosts", matrix.hosts(), MatrixWriter::host);
        root.section("settings", matrix.settings(), MatrixWriter::setting);
        root.section("features", matrix.features(), MatrixWriter::feature);
        root.section("protocols", matrix.protocols(), MatrixWriter::protocol);
        root.section("services", matrix.services(), MatrixWriter::service);
        root.section("local-ports", matrix.localPorts(), MatrixWriter::localPorts);
        root.list("site-specific", matrix.siteSpecific());
        root.section("retired", matrix.retired(), MatrixWriter::retired);
        return root.mapping();
    }

    private static Node declared(List<Id> assumptions) {
        var fields = new MatrixWriter();
        fields.list("assumptions", assumptions);
        return fields.mapping();
    }

    private static Node role(Role role) {
        var fields = new MatrixWriter();
        fields.text("component", Optional.of("true").filter(yes -> role.component()));
        fields.text("per-service", Optional.of("true").filter(yes -> role.perService()));
        fields.list("assumptions", role.assumptions());
        return fields.mapping();
    }

    private static Node host(Host host) {
        var fields = new MatrixWriter();
        fields.text("name", host.name());
        fields.add(
                "addresses",
                host.isUnpublished()
                        ? scalar(MatrixShape.UNPUBLISHED)
                        : sequence(host.addresses(), MatrixWriter::address));
        fields.text("feed", host.feed().map(URI::toString));
        fields.text("ipv6", Optional.of("none").filter(none -> host.ipv6Absent()));
        fields.list("assumptions", host.assumptions());
        fields.words("because", host.because());
        return fields.mapping();
    }

    private static Node address(Address address) {
        var fields = new MatrixWriter();
        fields.text("address", address.text());
        fields.text("use", EnumNames.of(address.use()));
        return fields.mapping();
    }

    private static Node setting(Setting setting) {
        var fields = new MatrixWriter();
        fields.text(
                "default",
                Optional.of(setting.defaultRange())
                        .filter(range -> range.isSet() && setting.formula().isEmpty())
                        .map(PortRange::toString));
        setting.formula().ifPresent(fields::formula);
        return fields.mapping();
    }

    private void formula(Formula formula) {
        text("from", formula.from().value());
        text("step", Optional.of(formula.step()).filter(step -> step > 1).map(String::valueOf));
        text(
                "offset",
                Optional.of(formula.offset()).filter(offset -> offset != 0).map(String::valueOf));
        formula.count().ifPresent(count -> {
            text("count", count.of().map(Id::value).orElseGet(() -> Integer.toString(count.each())));
            text(
                    "each",
                    Optional.of(count.each())
                            .filter(each -> each > 1 && count.of().isPresent())
                            .map(String::valueOf));
        });
    }

    private static Node feature(Feature feature) {
        var fields = new MatrixWriter();
        fields.list("excludes", feature.excludes());
        return fields.mapping();
    }

    private static Node localPorts(LocalPorts local) {
        var fields = new MatrixWriter();
        fields.list("components", local.components());
        fields.list("ports", local.ports());
        return fields.mapping();
    }

    private static Node protocol(Protocol protocol) {
        var fields = new MatrixWriter();
        fields.text("name", protocol.name());
        fields.words("transports", protocol.transports());
        fields.words("needed", protocol.needed());
        fields.text("encryption", EnumNames.of(protocol.encryption()));
        fields.words("accepts", protocol.accepts());
        fields.text("kind", EnumNames.of(protocol.kind()));
        fields.list("registered", protocol.registered());
        fields.text("carries", protocol.carries().map(EnumNames::of));
        return fields.mapping();
    }

    private static Node service(Service service) {
        var fields = new MatrixWriter();
        fields.text("direction", EnumNames.of(service.direction()));
        fields.text("source", service.exposure().map(EnumNames::of));
        fields.list("roles", service.roles());
        fields.list("systems", service.systems());
        fields.list("purposes", service.purposes());
        fields.list("components", service.components());
        fields.list("hosts", service.hosts());
        fields.text("requirement", EnumNames.of(service.requirement()));
        fields.condition(service.condition());
        fields.list("assumptions", service.assumptions());
        fields.add("ports", sequence(service.listeners(), MatrixWriter::listener));
        return fields.mapping();
    }

    private static Node listener(Listener listener) {
        var fields = new MatrixWriter();
        fields.text("port", listener.port().toString());
        fields.text("source", listener.exposure().map(EnumNames::of));
        fields.text("protocol", listener.protocol().value());
        fields.text("encryption", EnumNames.of(listener.encryption()));
        fields.text("setting", listener.setting().map(Id::value));
        fields.text("carries", listener.carries().map(EnumNames::of));
        fields.text("from-port", listener.fromPort().map(PortRange::toString));
        fields.text("one-of", listener.oneOf().map(Id::value));
        fields.condition(listener.condition());
        fields.words("because", listener.because());
        return fields.mapping();
    }

    private static Node retired(Retired retired) {
        var fields = new MatrixWriter();
        fields.text("was", EnumNames.of(retired.was()));
        fields.text("successor", retired.successor().map(Id::value));
        return fields.mapping();
    }

    private void condition(Condition condition) {
        text("since", condition.since().map(LocalDate::toString));
        text("until", condition.until().map(LocalDate::toString));
        list("needs", condition.needs());
    }

    private void text(String name, String text) {
        add(name, scalar(text));
    }

    private void text(String name, Optional<String> text) {
        text.ifPresent(words -> text(name, words));
    }

    /** A list of texts; an empty one is left out. */
    private void list(String name, List<?> items) {
        if (!items.isEmpty()) {
            add(name, sequence(items, item -> scalar(item.toString())));
        }
    }

    /** A set has no order, so it is written alphabetically. An empty one is left out. */
    private void words(String name, Collection<? extends Enum<?>> words) {
        list(name, words.stream().map(EnumNames::of).sorted().toList());
    }

    private <V> void section(String name, Map<Id, V> values, Function<V, Node> form) {
        if (!values.isEmpty()) {
            add(
                    name,
                    mapping(values.entrySet().stream()
                            .map(value -> entry(value.getKey().value(), form.apply(value.getValue())))
                            .toList()));
        }
    }

    private void add(String name, Node value) {
        entries.add(entry(name, value));
    }

    private Node.Mapping mapping() {
        return mapping(entries);
    }

    private static <T> Node sequence(List<T> items, Function<? super T, Node> form) {
        return new Node.Sequence(items.stream().map(form).toList(), NOWHERE);
    }

    static Node texts(List<String> texts) {
        return sequence(texts, MatrixWriter::scalar);
    }

    /** A mapping with a seal at its end. */
    static Node.Mapping sealed(List<Node.Entry> entries, Location at) {
        var all = new ArrayList<>(entries);
        all.add(entry(Seal.FIELD, scalar(Seal.of(mapping(entries)))));
        return new Node.Mapping(all, at);
    }

    /** A mapping without a location. */
    public static Node.Mapping mapping(List<Node.Entry> entries) {
        return new Node.Mapping(entries, NOWHERE);
    }

    static Node.Entry entry(String name, Node value) {
        return new Node.Entry(scalar(name), value);
    }

    static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, NOWHERE);
    }
}
