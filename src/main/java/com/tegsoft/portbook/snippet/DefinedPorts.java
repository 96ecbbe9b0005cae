package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ports that a snippet defines, by their name there. */
final class DefinedPorts {

    private record Named(Optional<Transport> transport, PortRange range) {}

    private static final Pattern BETWEEN = Pattern.compile("\\s*[:-]\\s*|\\s+");

    /** The types of messages that pf has names of its own for. Source: FreeBSD, icmp(4) and icmp6(4). */
    private static final Map<String, String> PF_TYPES = Map.of(
            "echoreq", "echo-request",
            "echorep", "echo-reply",
            "unreach", "destination-unreachable",
            "redir", "redirect",
            "timex", "time-exceeded",
            "paramprob", "parameter-problem",
            "timereq", "timestamp-request",
            "timerep", "timestamp-reply",
            "toobig", "packet-too-big");

    private final Map<String, Named> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    void define(GrammarMatch match) {
        var name = match.text("name");
        var transport = match.transport().map(DefinedPorts::transport);
        var words = match.find("protocol").orElseGet(() -> match.text("ports"));
        var range = transport
                .filter(own -> !own.hasPorts())
                .map(own -> portless(own, words).range())
                .orElseGet(() -> range(words));
        if (names.put(name, new Named(transport, range)) != null) {
            throw new UnreadableArtefact("`%s` is defined twice".formatted(name));
        }
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    /** A port from one word, or from two words for the first and last port. */
    Port port(Optional<String> stated, List<String> ends) {
        var own = stated.map(DefinedPorts::transport).filter(transport -> !transport.hasPorts());
        if (own.isPresent() && !names.containsKey(ends.get(0))) {
            return portless(own.get(), ends.get(0));
        }
        var first = named(ends.get(0));
        var last = named(ends.get(ends.size() - 1));
        var transport = stated.map(DefinedPorts::transport)
                .or(first::transport)
                .orElseThrow(() -> new UnreadableArtefact("no transport for port `%s`".formatted(ends)));
        if (first.transport().filter(defined -> defined != transport).isPresent()) {
            throw new UnreadableArtefact("port `%s` is not for %s".formatted(ends, EnumNames.of(transport)));
        }
        return new Port(
                transport,
                transport.hasPorts() ? range(first.range().first(), last.range().last()) : first.range());
    }

    Optional<String> unused() {
        return names.keySet().stream().filter(name -> !used.contains(name)).findFirst();
    }

    private Named named(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return new Named(Optional.empty(), range(word));
        }
        used.add(word);
        return Optional.ofNullable(names.get(word))
                .orElseThrow(() -> new UnreadableArtefact("port `%s` is used but not defined".formatted(word)));
    }

    private static Port portless(Transport transport, String number) {
        try {
            var name = number.toLowerCase(Locale.ROOT);
            return Port.of(transport, PF_TYPES.getOrDefault(name, name));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static Transport transport(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "icmp6", "ipv6-icmp", "58" -> Transport.ICMPV6;
            case "icmpv4", "1" -> Transport.ICMP;
            default -> EnumNames.parse(Transport.class, word.toLowerCase(Locale.ROOT));
        };
    }

    private static PortRange range(int first, int last) {
        try {
            return new PortRange(first, last);
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }

    private static PortRange range(String text) {
        try {
            return PortRange.parse(BETWEEN.matcher(text.strip()).replaceFirst("-"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
