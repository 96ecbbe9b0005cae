package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A port in the draft.
 *
 * @param protocolWords the protocol on the page, or the port itself
 * @param signalling whether the row is about setting up calls but its protocol does not imply that
 */
record DraftPort(
        PortMention mention, String protocol, SourceSpan protocolWords, Encryption encryption, boolean signalling) {

    private static final Pattern CALLS = Pattern.compile("(?i)\\bwebrtc\\b|\\bsignal");

    /** The ports of a row; if there are as many protocols as ports, they are paired by their order. */
    static List<DraftPort> of(TableRow row) {
        var mentions = row.ports();
        var protocols = row.values(SourceColumn.PROTOCOL);
        return IntStream.range(0, mentions.size())
                .mapToObj(i -> {
                    var paired = protocols.size() == mentions.size() ? i : 0;
                    var named = mentions.get(i)
                            .protocol()
                            .or(() -> protocols.stream().skip(paired).findFirst());
                    return of(mentions.get(i), named, row.words(), encryption(row, i));
                })
                .toList();
    }

    static DraftPort of(PortMention mention, Optional<SourceSpan> named, SourceSpan row, Optional<Encryption> stated) {
        var protocol = named.map(words -> Slug.of(words.text())).orElseGet(() -> registered(mention));
        var known = WellKnownProtocols.find(new Id(protocol));
        var signalling = known.flatMap(Protocol::carries).isEmpty()
                && known.isPresent()
                && mention.port().range().isSingle()
                && row.has(CALLS);
        return new DraftPort(
                mention,
                protocol,
                named.orElse(mention.words()),
                stated.or(() -> known.map(Protocol::encryption)).orElse(Encryption.NONE),
                signalling);
    }

    boolean isKnown() {
        return WellKnownProtocols.find(new Id(protocol)).isPresent();
    }

    private static String registered(PortMention mention) {
        return WellKnownProtocols.names().stream()
                .filter(name -> WellKnownProtocols.find(new Id(name))
                        .orElseThrow()
                        .registered()
                        .contains(mention.port()))
                .findFirst()
                .orElse("protocol-not-stated");
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
