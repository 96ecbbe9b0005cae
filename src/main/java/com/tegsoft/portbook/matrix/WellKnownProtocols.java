package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.ShapeCheck;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Protocols that every matrix can use without declaring them.
 *
 * <p>Source: IANA, Service Name and Transport Protocol Port Number Registry (RFC 6335).
 */
public final class WellKnownProtocols {

    private static final Map<Id, Protocol> ALL = load();

    private WellKnownProtocols() {}

    public static Optional<Protocol> find(Id id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** All their names, sorted. */
    public static Set<String> names() {
        var names = new TreeSet<String>();
        ALL.keySet().forEach(id -> names.add(id.value()));
        return names;
    }

    private static Map<Id, Protocol> load() {
        try (var in = Objects.requireNonNull(WellKnownProtocols.class.getResourceAsStream("protocols.yaml"))) {
            var read = YamlReader.read(
                    new Source("protocols.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            var faults =
                    ShapeCheck.findings(read.value(), MatrixShape.map("protocols", "protocol", MatrixShape.PROTOCOL));
            if (!read.findings().isEmpty() || !faults.isEmpty()) {
                throw new IllegalStateException("protocols.yaml: " + read.findings() + faults);
            }
            return NodeFields.map(((Node.Mapping) read.value()).entries().stream(), MatrixReader::protocol);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
