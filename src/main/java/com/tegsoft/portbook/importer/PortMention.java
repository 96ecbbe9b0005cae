package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A port as the page writes it: {@code TCP-80 (HTTP)}, {@code 443/tcp}, {@code UDP 10000-20000}.
 *
 * @param words all of it
 * @param protocol the name in brackets after it
 */
public record PortMention(SourceSpan words, Port port, Optional<SourceSpan> protocol) {

    private static final String RANGE = "(\\d{1,5})(?:\\s?(?:-|\u2013|to)\\s?(\\d{1,5}))?";
    public static final Pattern FORM = Pattern.compile("(?i)(?:\\b(tcp|udp)[-/ ]" + RANGE + "|\\b" + RANGE
            + "\\s?/\\s?(tcp|udp))\\b(?:\\s*\\((?!default|fixed|optional|range)([A-Za-z][\\w-]*)\\))?");

    /** All of them in a piece of text, in order; a number that is not a port is left out. */
    public static List<PortMention> in(SourceSpan words) {
        return FORM.matcher(words.text())
                .results()
                .flatMap(found -> of(words, found).stream())
                .toList();
    }

    private static Optional<PortMention> of(SourceSpan words, MatchResult found) {
        var first = found.group(1) != null;
        var low = Integer.parseInt(found.group(first ? 2 : 4));
        var end = found.group(first ? 3 : 5);
        var high = end == null ? low : Integer.parseInt(end);
        if (low < 1 || high > 65535 || high < low) {
            return Optional.empty();
        }
        var transport =
                EnumNames.parse(Transport.class, found.group(first ? 1 : 6).toLowerCase(Locale.ROOT));
        var protocol = found.start(7) < 0
                ? Optional.<SourceSpan>empty()
                : Optional.of(words.part(found.start(7), found.end(7)));
        return Optional.of(new PortMention(
                words.part(found.start(), found.end()), new Port(transport, new PortRange(low, high)), protocol));
    }
}
