package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The transports that words stand for: the transport itself, or a protocol that is used on one only. */
public final class Transports {

    /** What the registry lists on two transports, or not at all, but products use on one. */
    private static final Map<String, Transport> USUAL = Map.ofEntries(
            Map.entry("https", Transport.TCP),
            Map.entry("rdp", Transport.TCP),
            Map.entry("ldap", Transport.TCP),
            Map.entry("tls", Transport.TCP),
            Map.entry("ssl", Transport.TCP),
            Map.entry("websocket", Transport.TCP),
            Map.entry("jdbc", Transport.TCP),
            Map.entry("odbc", Transport.TCP),
            Map.entry("grpc", Transport.TCP),
            Map.entry("sftp", Transport.TCP),
            Map.entry("scp", Transport.TCP),
            Map.entry("cifs", Transport.TCP),
            Map.entry("dtls", Transport.UDP),
            Map.entry("quic", Transport.UDP),
            Map.entry("rtp", Transport.UDP),
            Map.entry("srtp", Transport.UDP),
            Map.entry("rtcp", Transport.UDP),
            Map.entry("snmp", Transport.UDP),
            Map.entry("snmptrap", Transport.UDP),
            Map.entry("radius", Transport.UDP));

    /** Never gives a letter back, so that a long word needs no deep stack. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.]*+(?:-[A-Za-z]++)*+");

    private Transports() {}

    /** The transport of a token; empty for one that the matrix does not know. */
    static Optional<Transport> of(PortToken token) {
        var name = token.text().toLowerCase(Locale.ROOT).replace("/ip", "").replaceAll("v?[46]$", "");
        return Arrays.stream(Transport.values())
                .filter(transport -> EnumNames.of(transport).equals(name))
                .findFirst();
    }

    /** What the first source says that says anything; those after it are not asked. */
    public static Set<Transport> first(List<Supplier<Set<Transport>>> sources) {
        return sources.stream()
                .map(Supplier::get)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** The transport that a protocol uses, if it is used on one only. */
    public static Optional<Transport> usual(String protocol) {
        var name = protocol.toLowerCase(Locale.ROOT);
        var known = Id.find(name).flatMap(WellKnownProtocols::find);
        return Optional.ofNullable(USUAL.get(name))
                .or(() -> known.filter(found -> found.transports().size() == 1)
                        .map(found -> found.transports().iterator().next())
                        .filter(Transport::hasPorts));
    }

    /** The transports of all protocols that a text names. */
    public static Set<Transport> usualIn(String text) {
        var all = EnumSet.noneOf(Transport.class);
        WORD.matcher(text).results().forEach(word -> usual(word.group()).ifPresent(all::add));
        return all;
    }

    /** The protocols that words name. */
    public static List<SourceSpan> protocols(SourceSpan words) {
        return words.find(WORD).filter(word -> isProtocol(word.text())).toList();
    }

    static boolean isProtocol(String word) {
        return Id.find(word.toLowerCase(Locale.ROOT))
                .flatMap(WellKnownProtocols::find)
                .isPresent();
    }
}
