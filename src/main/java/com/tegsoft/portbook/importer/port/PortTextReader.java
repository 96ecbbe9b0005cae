package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortNumbers.Part;
import com.tegsoft.portbook.importer.port.PortToken.Kind;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads which numbers of a text are ports, and which transports and protocols belong to them. */
final class PortTextReader {

    private static final Pattern HOST_END =
            Pattern.compile("(?i)(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[a-z0-9-]\\.[a-z]{2,20})$");

    private static final int LONGEST_HOST_END = 24;

    private final SourceSpan words;
    private final ComputedPorts computed;
    private final List<PortToken> tokens;
    private final List<Part> parts;
    private final NumberTransports near;

    PortTextReader(SourceSpan words) {
        this.words = words;
        this.computed = ComputedPorts.in(words);
        this.tokens = PortToken.in(computed.rest());
        this.parts = PortNumbers.in(tokens);
        this.near = new NumberTransports(words, tokens, parts);
    }

    PortText text() {
        var used = new HashSet<Part>();
        var ports = new ArrayList<PortMention>();
        var wrong = new ArrayList<SourceSpan>();
        var certain = false;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.isTransport()) {
                continue;
            }
            var transport = near.of(i);
            transport.ifPresent(used::add);
            certain = near.isTight(i, i - 1)
                    || near.isTight(i, i + 1)
                    || isAfterPort(part)
                    || isAfterHost(part)
                    || (certain && isListed(i));
            if (part.range().isPresent()) {
                ports.add(mention(part, part.range().get(), transport, certain));
            } else {
                wrong.add(span(part));
            }
        }
        tokens.stream().filter(token -> token.kind() == Kind.OTHER_NUMBER).forEach(token -> wrong.add(span(token)));
        computed.certain().forEach(port -> ports.add(PortMention.of(port)));
        return new PortText(
                ports,
                parts.stream()
                        .filter(part -> part.isTransport() && !used.contains(part))
                        .filter(part -> computed.certain().isEmpty()
                                && computed.unclear().isEmpty())
                        .map(this::span)
                        .toList(),
                wrong,
                tokens.stream().filter(this::hasNoPorts).map(this::span).toList(),
                words.find(PortText.OPEN).toList(),
                transports(parts.stream().filter(Part::isTransport)),
                transports(IntStream.range(0, parts.size())
                        .filter(at -> parts.get(at).isTransport() && !near.isOfOneOnly(at))
                        .mapToObj(parts::get)),
                computed.unclear());
    }

    private boolean hasNoPorts(PortToken token) {
        return token.kind() == Kind.WITHOUT_PORTS
                || (token.kind() == Kind.TRANSPORT && Transports.of(token).isEmpty());
    }

    private PortMention mention(Part part, PortRange range, Optional<Part> transport, boolean certain) {
        return new PortMention(
                transport
                        .filter(near -> isNear(part, near))
                        .map(near -> span(part, near))
                        .orElseGet(() -> span(part)),
                range,
                transports(transport.stream()),
                protocol(part, transport),
                certain,
                Optional.empty());
    }

    private Set<Transport> transports(Stream<Part> of) {
        var all = EnumSet.noneOf(Transport.class);
        of.flatMap(part -> tokens.subList(part.from(), part.to()).stream())
                .filter(token -> token.kind() == Kind.TRANSPORT)
                .forEach(token -> Transports.of(token).ifPresent(all::add));
        return all;
    }

    /** Whether a number is right behind an address or a DNS name and a colon, as in {@code 192.0.2.7:8443}. */
    private boolean isAfterHost(Part part) {
        var at = part.from() - 1;
        return at > 0
                && ":".equals(tokens.get(at).text())
                && tokens.get(at).end() == tokens.get(part.from()).start()
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && HOST_END.matcher(words.part(
                                        Math.max(0, tokens.get(at).start() - LONGEST_HOST_END),
                                        tokens.get(at).start())
                                .text())
                        .find();
    }

    private boolean isAfterPort(Part part) {
        var at = part.from() - 1;
        while (at >= 0
                && (tokens.get(at).is(Kind.COLON, Kind.OPEN)
                        || tokens.get(at).text().matches("(?i)ranges?|numbers?"))) {
            at--;
        }
        return at >= 0 && tokens.get(at).kind() == Kind.PORT;
    }

    /** Whether only a comma, a stroke or an "and" is between a number and the one before it, and at most the end of a line. */
    private boolean isListed(int number) {
        var before = number - 1;
        while (before >= 0 && parts.get(before).isTransport()) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        var between = tokens.subList(parts.get(before).to(), parts.get(number).from());
        return between.stream()
                        .allMatch(token -> token.is(Kind.COMMA, Kind.BOTH, Kind.TRANSPORT, Kind.OPEN, Kind.CLOSE)
                                || token.text().equals("\n"))
                && (between.isEmpty() || !between.get(0).text().equals("\n"));
    }

    private boolean isNear(Part one, Part other) {
        return one.from() - other.to() <= 2 && other.from() - one.to() <= 2;
    }

    /** The protocol in brackets behind a port, or right before or behind it. */
    private Optional<SourceSpan> protocol(Part part, Optional<Part> transport) {
        var from = transport
                .map(near -> isNear(part, near) ? Math.min(part.from(), near.from()) : part.from())
                .orElse(part.from());
        var to = transport
                .map(near -> isNear(part, near) ? Math.max(part.to(), near.to()) : part.to())
                .orElse(part.to());
        return Stream.of(to, to + 1, to + 2, from - 1, from - 2)
                .filter(at -> at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.WORD)
                .filter(at -> tokens.subList(Math.min(to, at), Math.max(at, Math.min(to, at))).stream()
                        .allMatch(token -> token.is(Kind.OPEN, Kind.CLOSE, Kind.RANGE, Kind.COLON)
                                || token.text().equals("/")
                                || at < from))
                .filter(at -> Transports.isProtocol(tokens.get(at).text()))
                .map(at -> span(tokens.get(at)))
                .findFirst();
    }

    private SourceSpan span(PortToken token) {
        return words.part(token.start(), token.end());
    }

    private SourceSpan span(Part part) {
        return words.part(
                tokens.get(part.from()).start(), tokens.get(part.to() - 1).end());
    }

    private SourceSpan span(Part one, Part other) {
        var from = Math.min(one.from(), other.from());
        var to = Math.max(one.to(), other.to());
        var opened = tokens.subList(from, to).stream().anyMatch(token -> token.kind() == Kind.OPEN);
        var closed = opened && to < tokens.size() && tokens.get(to).kind() == Kind.CLOSE ? to : to - 1;
        return words.part(tokens.get(from).start(), tokens.get(closed).end());
    }
}
