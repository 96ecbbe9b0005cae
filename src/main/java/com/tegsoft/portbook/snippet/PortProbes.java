package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The data for the reachability scripts: every port of the matrix, with its roles and hosts. All texts are plain, so a
 * template may print them anywhere.
 *
 * @param product the product's name
 * @param edition date of the matrix
 * @param fingerprint changes when any flow does
 * @param url base URL of the site, ending with a slash
 * @param components the parts of the product that are on machines of their own; none if it is one server
 * @param settings those with which customers change the tested ports, each with its default
 * @param computed the other settings of the tested ports
 * @param probes in the order of the matrix
 */
public record PortProbes(
        String product,
        String edition,
        String fingerprint,
        String url,
        List<String> components,
        SortedMap<String, PortObject> settings,
        List<Computed> computed,
        List<Probe> probes) {

    /**
     * A setting whose first port is {@code offset + step × from}.
     *
     * @param start the default of {@code from}
     * @param count the setting that says how often {@code each} ports are needed; empty: once
     * @param number its default, or 1
     * @param each how many ports; 0: as many as {@code from} has
     */
    public record Computed(
            String id,
            String from,
            String start,
            int step,
            int offset,
            Optional<String> count,
            String number,
            int each) {

        static Computed of(Matrix matrix, Id id, Formula formula) {
            var count = formula.count().flatMap(Formula.Count::of);
            return new Computed(
                    id.value(),
                    formula.from().value(),
                    matrix.setting(formula.from()).defaultRange().toString(),
                    formula.step(),
                    formula.offset(),
                    count.map(Id::value),
                    count.map(setting -> matrix.setting(setting).defaultRange().toString())
                            .orElse("1"),
                    formula.count().map(Formula.Count::each).orElse(0));
        }
    }

    /**
     * One port or range to be tested.
     *
     * @param direction {@code in} or {@code out}, seen from the server
     * @param protocol the application protocol
     * @param hosts the systems and hosts that an outbound service connects to, or that connect to an inbound one
     * @param components the parts of the product that listen, or that connect if it is outbound; empty: the server
     */
    public record Probe(
            String direction,
            PortObject port,
            String protocol,
            String service,
            List<String> purposes,
            List<String> roles,
            List<String> hosts,
            List<String> components) {

        public Probe {
            purposes = List.copyOf(purposes);
            roles = List.copyOf(roles);
            hosts = List.copyOf(hosts);
            components = List.copyOf(components);
        }

        static Probe of(Service service, Listener listener) {
            return new Probe(
                    service.direction() == Direction.INBOUND ? "in" : "out",
                    new PortObject(
                            listener.port().transport(),
                            listener.port().range(),
                            listener.setting().map(Id::value),
                            words(listener.decidedBy())),
                    listener.protocol().value(),
                    service.id().value(),
                    words(service.purposes()),
                    words(service.roles()),
                    words(service.machines()),
                    words(service.components()));
        }

        private static List<String> words(List<Id> ids) {
            return ids.stream().map(Id::value).toList();
        }
    }

    public PortProbes {
        components = List.copyOf(components);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        computed = List.copyOf(computed);
        probes = List.copyOf(probes);
    }

    public static PortProbes of(Matrix matrix, URI baseUrl) {
        var probes = matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream()
                        .filter(listener -> isTested(listener.port()))
                        .map(listener -> Probe.of(service, listener)))
                .toList();
        return new PortProbes(
                PlainText.of(matrix.product()),
                matrix.edition().toString(),
                Fingerprint.of(matrix),
                PlainText.of(baseUrl.toString()),
                matrix.components().stream().map(Id::value).toList(),
                settings(matrix),
                computed(matrix),
                probes);
    }

    /** The scripts know ports of TCP and UDP. */
    public static boolean isTested(Port port) {
        return port.hasPorts() && port.transport() != Transport.SCTP;
    }

    private static Stream<Listener> tested(Matrix matrix) {
        return matrix.services().values().stream()
                .flatMap(service -> service.listeners().stream())
                .filter(listener -> isTested(listener.port()));
    }

    private static SortedMap<String, PortObject> settings(Matrix matrix) {
        var settings = new TreeMap<String, PortObject>();
        tested(matrix).forEach(listener -> listener.decidedBy()
                .forEach(id -> settings.putIfAbsent(
                        id.value(),
                        new PortObject(
                                listener.port().transport(),
                                matrix.setting(id).defaultRange(),
                                Optional.of(id.value())))));
        return settings;
    }

    private static List<Computed> computed(Matrix matrix) {
        return tested(matrix)
                .flatMap(listener -> listener.formula().stream()
                        .map(formula -> Computed.of(matrix, listener.setting().orElseThrow(), formula)))
                .distinct()
                .toList();
    }
}
