package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as far as it is about ports.
 *
 * @param ports in order; also numbers that may be something else, see {@link PortMention#certain}
 * @param alone transports to which no number belongs
 * @param noPorts numbers that are written like ports, but are none: too large, reversed, or with letters in them
 * @param withoutPorts protocols that have no ports, such as ICMP
 * @param open words that say that the port is not known in advance, or any
 * @param allTransports every transport that the text names
 * @param common its transports without those in brackets behind a number between others, of which they say nothing more
 * @param unclear parts that compute ports in a way that a matrix cannot say, or that the text leaves open
 */
public record PortText(
        List<PortMention> ports,
        List<SourceSpan> alone,
        List<SourceSpan> noPorts,
        List<SourceSpan> withoutPorts,
        List<SourceSpan> open,
        Set<Transport> allTransports,
        Set<Transport> common,
        List<SourceSpan> unclear) {

    static final Pattern OPEN = Pattern.compile(
            "(?iu)\\b(?:any|all|every|dynamic(?:ally)?|ephemeral|random(?:ly)?"
                    + "|var(?:y|ies|ious|iable)|configurable|user[- ]defined|custom|assigned|negotiated|beliebig|alle"
                    + "|dynamisch\\p{L}*|herhangi|t\u00fcm\u00fc?|dinamik|rastgele)\\b|\u0623\u064a|\u4efb\u610f|^\\s*\\*\\s*$");

    /** What a text has that says nothing but ports. */
    private static final Pattern VALUES = Pattern.compile("(?iu)\\b(?:tcp|udp|sctp|default|ports?|any|all|and|or|to"
            + "|through|above|higher|up|range|greater|than|from|between|dynamic|ephemeral|random)\\b|\\([^()]*\\)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int FEW_WORDS = 3;

    /** A longer text is read in pieces. */
    private static final int LONGEST = 4_000;

    /** What every text about ports has. */
    private static final Pattern GLANCE = Pattern.compile(
            "(?iu)\\p{Nd}|tcp|udp|sctp|icmp|ESP|GRE|IGMP|\\bAH\\b|IPIP|IPENCAP|OSPF|VRRP|PIM|" + OPEN.pattern());

    private static final PortText NOTHING =
            new PortText(List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of());

    public PortText {
        ports = List.copyOf(ports);
        alone = List.copyOf(alone);
        noPorts = List.copyOf(noPorts);
        withoutPorts = List.copyOf(withoutPorts);
        common = Set.copyOf(common);
        open = List.copyOf(open);
        unclear = List.copyOf(unclear);
    }

    public static PortText of(SourceSpan words) {
        return words.readAs(PortText.class, PortText::read);
    }

    private static PortText read(SourceSpan words) {
        if (words.text().length() > LONGEST) {
            return joined(pieces(words).stream().map(PortText::of).toList());
        }
        return words.has(GLANCE) ? new PortTextReader(words).text() : NOTHING;
    }

    /** Whether a text has more words than a few names of protocols, besides those that are about ports. */
    public static boolean isProse(SourceSpan words) {
        return WORD.matcher(VALUES.matcher(words.text()).replaceAll(" "))
                        .results()
                        .limit(FEW_WORDS)
                        .count()
                == FEW_WORDS;
    }

    /** The transports that belong to no number. */
    public Set<Transport> transportsAlone() {
        return alone.stream()
                .flatMap(word -> of(word).allTransports().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The transports of all its ports, if it names one only, and not for another port. */
    public Set<Transport> onlyTransport() {
        return allTransports.size() == 1 ? common : Set.of();
    }

    /** Parts of a long text, divided at spaces. */
    private static List<SourceSpan> pieces(SourceSpan words) {
        var text = words.text();
        var pieces = new ArrayList<SourceSpan>();
        for (var from = 0; from < text.length(); ) {
            var space = text.indexOf(' ', from + LONGEST / 2);
            var to = space < 0 || space > from + LONGEST ? Math.min(text.length(), from + LONGEST) : space;
            pieces.add(words.part(from, to));
            from = to;
        }
        return pieces;
    }

    private static PortText joined(List<PortText> pieces) {
        return new PortText(
                pieces.stream().flatMap(piece -> piece.ports().stream()).toList(),
                pieces.stream().flatMap(piece -> piece.alone().stream()).toList(),
                pieces.stream().flatMap(piece -> piece.noPorts().stream()).toList(),
                pieces.stream().flatMap(piece -> piece.withoutPorts().stream()).toList(),
                pieces.stream().flatMap(piece -> piece.open().stream()).toList(),
                pieces.stream()
                        .flatMap(piece -> piece.allTransports().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                pieces.stream().flatMap(piece -> piece.common().stream()).collect(Collectors.toUnmodifiableSet()),
                pieces.stream().flatMap(piece -> piece.unclear().stream()).toList());
    }
}
