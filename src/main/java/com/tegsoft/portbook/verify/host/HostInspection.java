package com.tegsoft.portbook.verify.host;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sockets of a host compared with the inbound ports of the matrix.
 *
 * @param findings sockets that other machines can reach and the matrix does not have or nothing in use needs, and lines that are not understood
 * @param documented the ports of the host that the matrix has, and that the features in use need
 * @param unused inbound ports of the matrix that are needed, and on which nothing listens that other machines can reach, each with its service
 */
public record HostInspection(List<Finding> findings, List<Port> documented, List<String> unused) {

    private static final String UNDOCUMENTED = "undocumented-listener";

    private static final String UNNEEDED = "unneeded-listener";

    private static final String ONLY = "Only `portbook verify-host` reports it.";

    /** What {@code portbook explain} says of its findings. */
    public static final List<Rule> RULES = List.of(
            new Rule(
                    UNDOCUMENTED,
                    "The server listens on a port that the matrix does not have. Either customers need it and are not told, "
                            + "or it is exposed without a need.",
                    ONLY),
            new Rule(
                    UNNEEDED,
                    "The server listens on a port that is needed only with a feature that is not used. It is exposed without a "
                            + "need.",
                    ONLY),
            new Rule(
                    SocketList.UNREADABLE,
                    "A line of the list could not be read. It may be a port that the matrix does not have.",
                    ONLY));

    public HostInspection {
        findings = List.copyOf(findings);
        documented = List.copyOf(documented);
        unused = List.copyOf(unused);
    }

    /**
     * Compares.
     *
     * @param source what {@code ss -tulpn} or {@code netstat -tulpn} printed on the host
     * @param services those of the parts of the product that the host is
     */
    public static HostInspection of(Source source, Collection<Service> services, Installation installation) {
        var list = SocketList.read(source);
        var all = listeners(services, installation);
        var known = all.stream().filter(Known::isNeeded).toList();
        var reachable = list.sockets().stream()
                .filter(socket -> !socket.isLocal())
                .collect(Collectors.groupingBy(ListeningSocket::port, TreeMap::new, Collectors.toList()));
        var findings = new ArrayList<>(list.findings());
        if (list.sockets().isEmpty() && findings.isEmpty()) {
            findings.add(new Finding(
                    SocketList.UNREADABLE,
                    Location.startOf(source.file()),
                    "the file has no listening socket",
                    "write what `ss -tulpn` prints on the server"));
        }
        var documented = new ArrayList<Port>();
        reachable.forEach((port, sockets) -> {
            if (known.stream().anyMatch(open -> open.port().overlaps(port))) {
                documented.add(port);
            } else {
                var features = all.stream()
                        .filter(open -> open.port().overlaps(port))
                        .flatMap(open -> open.missing().stream())
                        .distinct()
                        .toList();
                findings.add(features.isEmpty() ? undocumented(port, sockets) : unneeded(port, sockets, features));
            }
        });
        var unused = known.stream()
                .filter(open -> documented.stream().noneMatch(open.port()::overlaps))
                .map(open -> "%s (%s)".formatted(open.port(), open.service()))
                .distinct()
                .toList();
        return new HostInspection(findings.stream().sorted().toList(), documented, unused);
    }

    /**
     * An inbound port as this host has it.
     *
     * @param missing the features that it needs and that are not used
     */
    private record Known(Port port, Id service, List<Id> missing) {
        boolean isNeeded() {
            return missing.isEmpty();
        }
    }

    private static List<Known> listeners(Collection<Service> services, Installation installation) {
        return services.stream()
                .filter(service -> service.direction() == Direction.INBOUND)
                .flatMap(service -> service.listeners().stream()
                        .filter(listener -> isListed(listener.port().transport()))
                        .map(listener -> known(service, listener, installation)))
                .filter(known -> known.port().hasPorts())
                .toList();
    }

    /** {@code ss -tu} lists sockets of TCP and UDP only. */
    private static boolean isListed(Transport transport) {
        return transport == Transport.TCP || transport == Transport.UDP;
    }

    private static Known known(Service service, Listener listener, Installation installation) {
        var range = listener.setting()
                .flatMap(setting -> Optional.ofNullable(installation.settings().get(setting.value())))
                .orElse(listener.port().range());
        var missing = service.condition(listener).needs().stream()
                .filter(installation.unused()::contains)
                .toList();
        return new Known(new Port(listener.port().transport(), range), service.id(), missing);
    }

    private static Finding undocumented(Port port, List<ListeningSocket> sockets) {
        return finding(
                UNDOCUMENTED,
                sockets,
                listens(port, sockets) + " and is not in the matrix",
                "if customers need it, add it to matrix.yaml; otherwise stop the program or bind it to 127.0.0.1");
    }

    private static Finding unneeded(Port port, List<ListeningSocket> sockets, List<Id> features) {
        var names = features.stream().map(Id::value).collect(Collectors.joining("`, `", "`", "`"));
        return finding(
                UNNEEDED,
                sockets,
                "%s and is needed only with %s, which %s not used"
                        .formatted(listens(port, sockets), names, features.size() == 1 ? "is" : "are"),
                "stop the program or bind it to 127.0.0.1; if the feature is used, do not say that it is not");
    }

    private static String listens(Port port, List<ListeningSocket> sockets) {
        var programs = sockets.stream()
                .flatMap(socket -> socket.program().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        var addresses =
                sockets.stream().map(ListeningSocket::address).distinct().collect(Collectors.joining(", "));
        return "`%s`%s listens on %s".formatted(port, programs.isEmpty() ? "" : " (" + programs + ")", addresses);
    }

    private static Finding finding(String check, List<ListeningSocket> sockets, String message, String hint) {
        var finding = new Finding(check, sockets.get(0).at(), message, hint);
        return sockets.size() == 1 ? finding : finding.with(sockets.get(1).at(), "the same port on another address");
    }
}
