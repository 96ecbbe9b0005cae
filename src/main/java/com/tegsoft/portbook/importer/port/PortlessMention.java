package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Transport;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A protocol without ports as the page writes it: {@code ESP}, {@code IP protocol 47}, {@code ICMP echo}.
 *
 * @param ports what a matrix opens for it; empty if a matrix has no notation for it, such as an extension header
 * @param assumed whether the page says ICMP, but no type of messages
 * @param named whether it is written with the name of a protocol, and not with a number or a type
 */
public record PortlessMention(SourceSpan words, List<Port> ports, boolean assumed, boolean named) {

    /** Source: IANA, Assigned Internet Protocol Numbers. */
    private static final Map<String, String> NUMBERS = Map.of(
            "esp", "50", "ah", "51", "gre", "47", "igmp", "2", "ospf", "89", "vrrp", "112", "pim", "103", "ipip", "4",
            "ipencap", "4", "l2tpv3", "115");

    private static final Pattern NUMBER = Pattern.compile("(?<=\\D)\\d{1,3}$");
    private static final Pattern ICMP = Pattern.compile("icmp.*|.*proto.*\\D(?:1|58)");
    private static final Pattern VERSION_6 = Pattern.compile("icmp.*6|.*58");
    private static final Pattern TYPES = Pattern.compile("(?iu)\\btypes?\\W{0,3}\\d{1,3}(?:\\W{1,5}\\d{1,3})*");
    private static final Pattern WITH_CODE =
            Pattern.compile("(?iu)\\bicmp(?:v?[46])?\\s?[:/]?\\s?(\\d{1,3})\\s?/\\s?\\d{1,2}(?!\\d)");
    private static final Pattern BARE = Pattern.compile("(?U)\\W*(\\d{1,3})(?:/\\d{1,3})?\\W*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    /** Names of types, and the words for them. */
    private static final Map<String, Pattern> TYPE_WORDS = Map.of(
            "echo-reply",
                    Pattern.compile("(?iu)\\becho[ -]?(?:requests?\\s*(?:/|and|&|,)\\s*(?:echo[ -]?)?)?repl(?:y|ies)"),
            "destination-unreachable", Pattern.compile("(?iu)\\bunreachables?\\b"),
            "time-exceeded", Pattern.compile("(?iu)\\b(?:time|ttl)[ -]exceeded"),
            "parameter-problem", Pattern.compile("(?iu)\\bparameter[ -]problem"),
            "packet-too-big", Pattern.compile("(?iu)\\bpacket[ -]too[ -]big"),
            "redirect", Pattern.compile("(?iu)\\bredirects?\\b"),
            "timestamp-request", Pattern.compile("(?iu)\\btimestamp[ -]requests?"),
            "timestamp-reply", Pattern.compile("(?iu)\\btimestamp[ -]repl"));

    private static final Pattern REQUEST = Pattern.compile("(?iu)\\becho(?:[ -]?requests?)?\\b(?![ -]?repl)|\\bping");

    /** Words that say what messages are for, wherever in a row they are. */
    private static final Pattern REACHED = Pattern.compile("(?iu)\\bping|\\becho\\b|\\breachab|\\berreichbar");

    public PortlessMention {
        ports = List.copyOf(ports);
    }

    /**
     * The protocol that words name.
     *
     * @param near the cells that it and its numbers are in
     * @param row all that is said of it
     */
    public static PortlessMention of(SourceSpan words, List<SourceSpan> near, SourceSpan row) {
        var name = PlainSigns.of(words.text()).toLowerCase(Locale.ROOT);
        if (ICMP.matcher(name).matches()) {
            return messages(words, VERSION_6.matcher(name).matches() ? Transport.ICMPV6 : Transport.ICMP, near, row);
        }
        var number = name.contains("proto")
                ? NUMBER.matcher(name).results().map(found -> found.group()).findFirst()
                : Optional.ofNullable(NUMBERS.get(name));
        return new PortlessMention(
                words,
                number.flatMap(found -> Port.find(Transport.IP, found)).stream().toList(),
                false,
                NUMBERS.containsKey(name));
    }

    private static PortlessMention messages(
            SourceSpan words, Transport transport, List<SourceSpan> near, SourceSpan row) {
        var types = new LinkedHashSet<Port>();
        for (var cell : near) {
            var text = PlainSigns.of(cell.text());
            if (REQUEST.matcher(text).find()) {
                Port.find(transport, "echo-request").ifPresent(types::add);
            }
            TYPE_WORDS.forEach((type, form) -> {
                if (form.matcher(text).find()) {
                    Port.find(transport, type).ifPresent(types::add);
                }
            });
            var bare = BARE.matcher(text);
            if (bare.matches()) {
                Port.find(transport, bare.group(1)).ifPresent(types::add);
            }
            WITH_CODE.matcher(text).results().forEach(type -> Port.find(transport, type.group(1))
                    .ifPresent(types::add));
            TYPES.matcher(text)
                    .results()
                    .flatMap(list -> DIGITS.matcher(list.group()).results())
                    .forEach(digits -> Port.find(transport, digits.group()).ifPresent(types::add));
        }
        var said = !types.isEmpty() || row.has(REACHED);
        if (types.isEmpty()) {
            Port.find(transport, "echo-request").ifPresent(types::add);
        }
        return new PortlessMention(words, types.stream().sorted().toList(), !said, false);
    }

    /** The protocols that words name, each once, whether by name or by number. */
    public static List<PortlessMention> all(List<SourceSpan> words, List<SourceSpan> near, SourceSpan row) {
        return words.stream()
                .map(word -> of(word, near, row))
                .collect(Collectors.toMap(
                        mention -> mention.ports().isEmpty() ? mention.words().key() : mention.ports(),
                        mention -> mention,
                        (one, same) -> one,
                        LinkedHashMap<Object, PortlessMention>::new))
                .values()
                .stream()
                .toList();
    }

    /** What it is about, for comparisons: ICMP of any type is one subject, and a protocol has one name and number. */
    public String subject() {
        return ports.stream()
                .findFirst()
                .map(port -> port.transport() == Transport.IP
                        ? port.toString()
                        : port.transport().toString())
                .orElseGet(words::key);
    }

    /** Whether a number is one of its types, or its own. */
    public boolean has(PortMention number) {
        return ports.stream().anyMatch(port -> port.range().equals(number.range()));
    }
}
