package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.RowPorts.RowPort;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.ComputedPort;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import com.tegsoft.portbook.importer.port.PortlessMention;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A port in the draft.
 *
 * @param protocolWords the protocol on the page, or the port itself
 * @param said whether the page names the protocol
 * @param signalling whether the row is about setting up calls but its protocol does not imply that
 * @param oneOf id of the alternative that it belongs to
 * @param computed how it is computed, if it is
 */
record DraftPort(
        Port port,
        SourceSpan words,
        String protocol,
        SourceSpan protocolWords,
        boolean said,
        Encryption encryption,
        boolean signalling,
        Optional<PortRange> fromPort,
        Optional<String> oneOf,
        Optional<ComputedPort> computed) {

    static final String NOT_STATED = "protocol-not-stated";

    private static final Pattern CALLS = Pattern.compile("(?i)\\bwebrtc\\b|\\bsignal");
    private static final Pattern TLS = Pattern.compile("(?i)\\b(?:tls|ssl|https)\\b");
    private static final Pattern ENCRYPTED = Pattern.compile("(?i)^\\W*(?:d?tls|ssl)\\W*$");
    private static final Map<Port, List<String>> REGISTERED = registered();

    /** The ports of a row; if there are as many protocols as ports, they are paired by their order, or else by number. */
    static List<DraftPort> of(TableRow row, List<RowPort> ports) {
        var protocols = row.values(SourceColumn.PROTOCOL).stream()
                .filter(DraftPort::isProtocol)
                .filter(value -> !value.has(ENCRYPTED) || !saysTransports(row))
                .toList();
        var fromPort = row.reading().sourcePorts().stream()
                .flatMap(port -> port.fixed().stream())
                .findFirst();
        var alternatives = Alternatives.of(ports.stream().map(RowPort::mention).toList());
        return IntStream.range(0, ports.size())
                .boxed()
                .flatMap(i -> {
                    var mention = ports.get(i).mention();
                    var named = mention.protocol()
                            .or(() -> protocols.size() == ports.size()
                                    ? Optional.of(protocols.get(i))
                                    : ofPort(mention, protocols));
                    return of(mention, named, row.words(), encryption(row, i))
                            .map(port -> port.with(fromPort, Optional.ofNullable(alternatives.get(mention))));
                })
                .toList();
    }

    /** Whether the protocol cell lists transports: another word in it, such as TLS in {@code TCP, UDP, TLS}, names no protocol. */
    private static boolean saysTransports(TableRow row) {
        return row.cell(SourceColumn.PROTOCOL)
                .filter(cell -> !PortText.of(cell).allTransports().isEmpty())
                .isPresent();
    }

    /** Of several protocols, the one whose registered port it is, or else the first. */
    private static Optional<SourceSpan> ofPort(PortMention mention, List<SourceSpan> protocols) {
        return protocols.stream()
                .filter(words -> WellKnownProtocols.find(new Id(Slug.of(words.text())))
                        .filter(known -> mention.asPorts().stream().anyMatch(known.registered()::contains))
                        .isPresent())
                .findFirst()
                .or(() -> protocols.stream().findFirst());
    }

    /** What a matrix opens for a protocol without ports. */
    static Stream<DraftPort> of(PortlessMention mention, SourceSpan row) {
        var name = Optional.of(mention.words());
        return mention.ports().stream()
                .map(port -> of(
                        port,
                        mention.words(),
                        name.filter(words ->
                                mention.named() || (!REGISTERED.containsKey(port) && isKnown(Slug.of(words.text())))),
                        row,
                        Optional.empty()));
    }

    /** Whether a value names a protocol above the transport. */
    static boolean isProtocol(SourceSpan value) {
        var text = PortText.of(value);
        return text.allTransports().isEmpty()
                && text.withoutPorts().isEmpty()
                && text.ports().isEmpty()
                && !Terms.of(List.of(value)).isEmpty()
                && text.open().isEmpty();
    }

    static Stream<DraftPort> of(
            PortMention mention, Optional<SourceSpan> named, SourceSpan row, Optional<Encryption> stated) {
        return mention.asPorts().stream()
                .map(port -> of(port, mention.words(), named, row, stated))
                .map(port -> port.with(mention.computed()));
    }

    private static DraftPort of(
            Port port, SourceSpan words, Optional<SourceSpan> named, SourceSpan row, Optional<Encryption> stated) {
        var protocol = named.map(found -> Slug.of(found.text())).orElseGet(() -> registeredAt(port));
        var known = WellKnownProtocols.find(new Id(protocol));
        var signalling = known.flatMap(Protocol::carries).isEmpty()
                && known.isPresent()
                && port.range().isSingle()
                && row.has(CALLS);
        var tls = named.filter(found -> found.has(TLS)).map(found -> Encryption.TLS);
        return new DraftPort(
                port,
                words,
                protocol,
                named.orElse(words),
                named.isPresent(),
                stated.or(() -> known.map(Protocol::encryption)).or(() -> tls).orElse(Encryption.NONE),
                signalling,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The protocol that is registered for a port; of several, the first by name. */
    private static String registeredAt(Port port) {
        return REGISTERED.getOrDefault(port, List.of(NOT_STATED)).get(0);
    }

    private DraftPort with(Optional<ComputedPort> formula) {
        return new DraftPort(
                port, words, protocol, protocolWords, said, encryption, signalling, fromPort, oneOf, formula);
    }

    /** The same with the port that its connections come from, and the alternative that it belongs to. */
    DraftPort with(Optional<PortRange> from, Optional<String> alternative) {
        return new DraftPort(
                port, words, protocol, protocolWords, said, encryption, signalling, from, alternative, computed);
    }

    /** The same, if the page leaves open what exactly it says of the protocol. */
    DraftPort withoutProtocolSaid() {
        return new DraftPort(
                port, words, protocol, protocolWords, false, encryption, signalling, fromPort, oneOf, computed);
    }

    boolean isKnown() {
        return isKnown(protocol);
    }

    private static boolean isKnown(String protocol) {
        return WellKnownProtocols.find(new Id(protocol)).isPresent();
    }

    /** The names of all protocols that have one of these as a registered port. */
    static Set<String> registeredAt(List<Port> ports) {
        return ports.stream()
                .flatMap(port -> REGISTERED.getOrDefault(port, List.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The protocols by their registered ports, in the order of their names. */
    private static Map<Port, List<String>> registered() {
        var all = new HashMap<Port, List<String>>();
        WellKnownProtocols.names().forEach(name -> WellKnownProtocols.find(new Id(name))
                .orElseThrow()
                .registered()
                .forEach(port ->
                        all.computeIfAbsent(port, any -> new ArrayList<>()).add(name)));
        return Map.copyOf(all);
    }

    private static Optional<Encryption> encryption(TableRow row, int index) {
        var stated = row.values(SourceColumn.ENCRYPTION);
        return stated.stream()
                .skip(stated.size() > index ? index : 0)
                .findFirst()
                .flatMap(words -> Arrays.stream(Encryption.values())
                        .filter(encryption -> EnumNames.of(encryption).equals(Slug.of(words.text())))
                        .findFirst());
    }
}
