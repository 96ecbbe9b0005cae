package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** A protocol that is used on TCP and on UDP is listed for only one of them. */
@AutoService(Check.class)
public final class MissingTransport implements Check {

    @Override
    public String why() {
        return "SIP, DNS, STUN, TURN and Kerberos switch to the other transport when a message is long or a path is "
                + "blocked. With only one of them open, they work most of the time, which is the hardest problem to "
                + "find.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 5061/tcp",
                "      - {port: 88/udp, protocol: kerberos, encryption: built-in}\n      - {port: 5061/tcp");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 5061/tcp",
                "      - {port: 88/udp, protocol: kerberos, encryption: built-in}\n"
                        + "      - {port: 88/tcp, protocol: kerberos, encryption: built-in}\n      - {port: 5061/tcp");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> !isAnsweredInItsService(port))
                .filter(port -> isFirstOfItsProtocol(port))
                .flatMap(port -> missing(port).stream().map(transport -> finding(port, transport)));
    }

    private Finding finding(ServicePort port, Transport missing) {
        var listener = port.listener();
        return new Finding(
                id(),
                port.at("port"),
                "`%s` is listed for %s only, but is used on %s too"
                        .formatted(
                                listener.protocol(),
                                EnumNames.of(listener.port().transport()),
                                EnumNames.of(missing)),
                "add `%s`, or `because: [one-transport]` and a text with the reason"
                        .formatted(new Port(missing, listener.port().range())));
    }

    /** The other transport of the port's protocol, if it is not listed here. */
    static Optional<Transport> missing(ServicePort port) {
        var needed = new HashSet<>(port.protocol()
                .filter(protocol -> protocol.encryption() == port.listener().encryption())
                .map(Protocol::needed)
                .filter(transports -> transports.contains(port.listener().port().transport()))
                .orElse(Collections.emptySet()));
        if (!needed.isEmpty()) {
            ServicePort.of(port.content())
                    .filter(other -> isBeside(other, port))
                    .forEach(other -> needed.remove(other.listener().port().transport()));
        }
        if (needed.contains(Transport.UDP) && isSecuredBeside(port)) {
            return Optional.empty();
        }
        return needed.stream().findFirst();
    }

    /** Whether the two belong together: in one service, or on the same port with a peer in common. */
    private static boolean isBeside(ServicePort other, ServicePort port) {
        var sameProtocol = other.listener().protocol().equals(port.listener().protocol());
        var sameNumber =
                other.listener().port().range().overlaps(port.listener().port().range());
        if (other.service().id().equals(port.service().id())) {
            return sameProtocol || sameNumber;
        }
        return sameProtocol && sameNumber && isForTheSame(other, port);
    }

    /**
     * Whether the same protocol over TLS (sip, sips) is listed for the same peers: it needs TCP, so neither needs UDP.
     */
    private static boolean isSecuredBeside(ServicePort port) {
        var secured = port.listener().protocol() + "s";
        return ServicePort.of(port.content())
                .anyMatch(other -> other.listener().protocol().value().equals(secured) && isForTheSame(other, port));
    }

    private static boolean isForTheSame(ServicePort one, ServicePort other) {
        return one.service().direction() == other.service().direction()
                && !Collections.disjoint(one.service().peers(), other.service().peers());
    }

    private static boolean isAnsweredInItsService(ServicePort port) {
        return ServicePort.of(port.content(), port.service())
                .filter(other ->
                        other.listener().protocol().equals(port.listener().protocol()))
                .anyMatch(other -> other.answers(Doubt.ONE_TRANSPORT));
    }

    private static boolean isFirstOfItsProtocol(ServicePort port) {
        return port.service().listeners().stream()
                        .map(listener -> listener.protocol())
                        .toList()
                        .indexOf(port.listener().protocol())
                == port.index();
    }
}
