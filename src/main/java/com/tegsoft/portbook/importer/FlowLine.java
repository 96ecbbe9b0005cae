package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.Arrows;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that says who connects to whom, and on which ports: {@code Client -> Server: TCP 443},
 * {@code Server <- Client (443/tcp)}, {@code TCP 443: Client -> Server}, {@code Client -> TCP 443 -> Server},
 * {@code From the client to the server: TCP 443} or {@code Allow TCP 443 from clients to the server}.
 *
 * @param words all of it
 * @param ends who connects to whom
 * @param ports the part that says the ports and what they are for
 */
record FlowLine(SourceSpan words, Endpoints ends, SourceSpan ports) {

    /** A longer one is a sentence. */
    private static final int LONGEST = 300;

    /** Before a line with an arrow of its own; other lines go on with the one before them. */
    private static final Pattern NEXT = Pattern.compile("[;\\n]\\s*+(?=[^;\\n]*?(?:" + Arrows.ANY.pattern() + "))");

    /** Behind the name of the machine that a line leads to. */
    private static final Pattern COLON = Pattern.compile("\\s*:(?:\\s+|(?=[\\d*`_]))");

    /** What diagrams write on an arrow, as in {@code A -->|TCP 443| B}. */
    private static final Pattern ON_ARROW = Pattern.compile("^\\s?\\|");

    /** What joins a name and its ports, at the end of the name. */
    private static final Pattern JOINT = Pattern.compile(
            "(?iu)(?:[\\s(\\[{,;:=|\"\u2013\u2014-]+|\\b(?:label|on|via|over|using|through|at|with|\u00fcber|an|auf))+$");

    /** What joins ports and a name behind them. */
    private static final Pattern JOINT_BEFORE = Pattern.compile("^[\\s)\\]}:,;|\u2013\u2014-]+");

    private static final Pattern DENIED = Pattern.compile(
            "(?iu)\\b(?:not?(?!\\s(?:tls|ssl|encrypt\\w*|secur\\w*|auth\\w*))|never|den(?:y|ied)|dropped|blocked|rejected|closed"
                    + "|forbidden|prohibited|disallowed|verboten|gesperrt|yasak|kapal\u0131)\\b|\\b(?:block|drop|reject)\\W*$|[\u2717\u2718\u274c\u26d4]");

    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})(?:from|von)\\s+");
    private static final Pattern TO = Pattern.compile("(?iu)\\s(?:to|nach|zu[mr]?)\\s+(?!\\d)");

    /** What may be before such words. */
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^\\W*(?:(?:allow|open|permit|accept|connections?|traffic|access|communication|inbound|outbound|incoming|outgoing"
                    + "|erlauben|verbindungen)\\b\\W*)*$");

    /** What ends the second name of such words. */
    private static final Pattern NAME_END =
            Pattern.compile("(?iu)\\s*(?:[,;:.(]|\\s(?:for|if|when|using|only|so that|f\u00fcr)\\b).*$");

    /** The lines of a piece of text that are such lines. */
    static List<FlowLine> in(SourceSpan words) {
        return words.readAs(Lines.class, FlowLine::lines).lines();
    }

    private record Lines(List<FlowLine> lines) {}

    private static Lines lines(SourceSpan words) {
        var isShort = words.text().length() < LONGEST * 20;
        return new Lines(
                isShort && (Arrows.in(words).findAny().isPresent() || words.has(FROM))
                        ? words.split(NEXT).stream()
                                .flatMap(line -> of(line).stream())
                                .toList()
                        : List.of());
    }

    private static Optional<FlowLine> of(SourceSpan line) {
        if (line.text().length() > LONGEST || line.has(DENIED) || line.text().endsWith("?")) {
            return Optional.empty();
        }
        var arrows = Arrows.in(line).toList();
        if (arrows.isEmpty()) {
            return inWords(line);
        }
        return arrows.size() == 1
                ? of(line, arrows.get(0))
                : arrows.size() == 2 ? around(line, arrows.get(0), arrows.get(1)) : Optional.empty();
    }

    /** With one arrow: the ports are behind the second name, behind the first one, or before it. */
    private static Optional<FlowLine> of(SourceSpan line, SourceSpan arrow) {
        var left = before(line, arrow);
        var right = arrow.until(line.end());
        var behind = behindName(right);
        if (behind.isPresent()) {
            return of(line, left, behind.get().name(), behind.get().ports(), arrow);
        }
        var onArrow = Optional.of(right).filter(words -> words.has(ON_ARROW)).flatMap(FlowLine::beforeName);
        if (onArrow.isPresent()) {
            return of(line, left, onArrow.get().name(), onArrow.get().ports(), arrow);
        }
        return beforeName(left)
                .or(() -> behindName(left))
                .flatMap(named -> of(line, named.name(), right, named.ports(), arrow));
    }

    /** With the words {@code from} and {@code to}: the ports are behind the second name, or before both. */
    private static Optional<FlowLine> inWords(SourceSpan line) {
        var from = line.find(FROM).toList();
        var to = line.find(TO).toList();
        if (from.size() != 1 || to.size() != 1 || from.get(0).end() > to.get(0).start()) {
            return Optional.empty();
        }
        var lead = before(line, from.get(0));
        var left = from.get(0).until(to.get(0).start());
        var right = to.get(0).until(line.end());
        var ports = PortMention.in(lead);
        var start = ports.isEmpty() ? line.start() : ports.get(0).words().start();
        if (!line.part(0, start - line.start()).has(LEAD) || (ports.isEmpty() && !lead.has(LEAD))) {
            return Optional.empty();
        }
        return (ports.isEmpty()
                        ? behindName(right)
                        : Optional.of(right)
                                .filter(words -> PortMention.in(words).isEmpty())
                                .map(words -> new Named(MachineName.without(NAME_END, words), fromStart(lead, start))))
                .flatMap(named -> of(line, left, named.name(), named.ports()));
    }

    private static SourceSpan fromStart(SourceSpan words, int start) {
        return words.part(start - words.start(), words.text().length()).strip();
    }

    private static Optional<FlowLine> of(SourceSpan line, SourceSpan left, SourceSpan right, SourceSpan ports) {
        return MachineName.withArticle(left).flatMap(first -> MachineName.withArticle(right)
                .map(second ->
                        new FlowLine(line, new Endpoints(Optional.of(first), Optional.of(second), false), ports)));
    }

    /** With two arrows, or a line and an arrow: the ports are between them. */
    private static Optional<FlowLine> around(SourceSpan line, SourceSpan first, SourceSpan second) {
        var ports = first.until(second.start());
        return isPorts(ports) && Arrows.isBackwards(first) == Arrows.isBackwards(second)
                ? of(line, before(line, first), second.until(line.end()), ports.strip(), second)
                : Optional.empty();
    }

    private static Optional<FlowLine> of(
            SourceSpan line, SourceSpan left, SourceSpan right, SourceSpan ports, SourceSpan arrow) {
        return MachineName.withLabel(left)
                .flatMap(first -> MachineName.of(right)
                        .map(second -> new FlowLine(line, Endpoints.of(first, arrow, second), ports)))
                .filter(flow -> !PortText.of(ports).ports().isEmpty()
                        || !PortText.of(ports).withoutPorts().isEmpty());
    }

    private record Named(SourceSpan name, SourceSpan ports) {}

    /** A name and what is said behind it, divided at a colon or before the first port. */
    private static Optional<Named> behindName(SourceSpan words) {
        var colon = words.find(COLON).findFirst();
        if (colon.isPresent() && !words.has(ON_ARROW)) {
            var name = words.part(0, colon.get().start() - words.start());
            var rest = colon.get().until(words.end()).strip();
            if (PortMention.in(name).isEmpty()) {
                return rest.isBlank() ? Optional.empty() : Optional.of(new Named(name, rest));
            }
        }
        return PortMention.in(words).stream()
                .findFirst()
                .filter(port -> !words.has(ON_ARROW))
                .map(port -> {
                    var name = words.part(0, port.words().start() - words.start());
                    var joint = name.find(JOINT).findFirst();
                    return new Named(
                            joint.map(found -> name.part(0, found.start() - name.start()))
                                    .orElse(name),
                            new SourceSpan(words.page(), port.words().start(), words.end()).strip());
                });
    }

    /** Ports and the name behind them. */
    private static Optional<Named> beforeName(SourceSpan words) {
        var ports = PortMention.in(words);
        if (ports.isEmpty()) {
            return Optional.empty();
        }
        var last = ports.get(ports.size() - 1).words();
        var lead = new SourceSpan(words.page(), words.start(), last.end());
        var rest = last.until(words.end());
        return isPorts(lead) && !rest.isBlank()
                ? Optional.of(new Named(
                        rest.find(JOINT_BEFORE)
                                .findFirst()
                                .map(joint -> joint.until(rest.end()))
                                .orElse(rest),
                        lead))
                : Optional.empty();
    }

    /** Whether words are nothing but ports. */
    private static boolean isPorts(SourceSpan words) {
        return words.has(PortItem.NUMBERS_ONLY) && !PortMention.in(words).isEmpty();
    }

    private static SourceSpan before(SourceSpan line, SourceSpan arrow) {
        return line.part(0, arrow.start() - line.start());
    }
}
