package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.source.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reason is given that nobody asked for. */
@AutoService(Check.class)
public final class UnneededReason implements Check {

    @Override
    public String why() {
        return "A reason without a doubt is a leftover of an earlier port, and it frightens readers for " + "nothing.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                        "matrix.yaml",
                        "{port: 443/tcp, protocol: https, encryption: tls}",
                        "{port: 443/tcp, protocol: https, encryption: tls, because: [clear-text]}")
                .and(
                        "en/texts.yaml",
                        "    closed: Nobody sees the map.",
                        "    closed: Nobody sees the map.\n    because: {clear-text: There is a reason.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Haritayı kimse göremez.",
                        "    closed: Haritayı kimse göremez.\n    because: {clear-text: Bir nedeni var.}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        var nearMisses = PortPairs.nearMisses(content)
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        return Ports.of(content).flatMap(port -> port.listener().because().stream()
                .sorted()
                .filter(doubt -> !isAsked(doubt, port, content, nearMisses))
                .map(doubt -> new Finding(
                        id(),
                        port.at("because", Words.of(doubt)),
                        "nothing asks for the reason `%s`".formatted(Words.of(doubt)),
                        "delete it here, and its text")));
    }

    private static boolean isAsked(Doubt doubt, Ports port, Content content, Set<Ports> nearMisses) {
        return switch (doubt) {
            case CLEAR_TEXT -> port.listener().encryption() == Encryption.NONE;
            case UNREGISTERED_PORT -> UnregisteredPort.isUnregistered(port, content);
            case NEAR_MISS -> nearMisses.contains(port);
            case WIDE_RANGE -> port.listener().port().range().size() > WideRange.WIDE;
        };
    }
}
