package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data for the reachability scripts: every port of the matrix, with its roles and hosts. All texts are plain, so a
 * template may print them anywhere.
 *
 * @param product the product's name
 * @param edition date of the matrix
 * @param fingerprint changes when any flow does
 * @param url base URL of the site, ending with a slash
 * @param components the parts of the product that are on machines of their own; none if it is one server
 * @param probes in the order of the matrix
 */
public record PortProbes(
        String product, String edition, String fingerprint, String url, List<String> components, List<Probe> probes) {

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
                            listener.setting().map(Id::value)),
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
                probes);
    }

    /** The scripts know ports of TCP and UDP. */
    public static boolean isTested(Port port) {
        return port.hasPorts() && port.transport() != Transport.SCTP;
    }

    /** Settings that change a port, with one of the ports that each changes. */
    public Map<String, PortObject> settings() {
        var settings = new TreeMap<String, PortObject>();
        probes.forEach(probe -> probe.port().setting().ifPresent(id -> settings.putIfAbsent(id, probe.port())));
        return settings;
    }
}
