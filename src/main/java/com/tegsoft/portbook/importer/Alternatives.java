package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.port.PortMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ports of which one is used instead of another: {@code 80 or 8530}. */
final class Alternatives {

    private static final int FARTHEST = 30;
    private static final String BEFORE = "(?iu)^[\\s,;`)\\]]*";
    private static final String AFTER = "(?:(?:tcp|udp|sctp|ports?)\\b)?[\\s(\\[`:/-]*$";
    private static final Pattern OR = Pattern.compile(BEFORE
            + "\\(?(?:or|or else|or alternatively|alternatively|oder|veya|ya da|ou|o)\\b\\s*(?:alternatively\\s*)?"
            + AFTER);
    private static final Pattern COMMA = Pattern.compile(BEFORE + ",?" + AFTER);

    private Alternatives() {}

    /** The ids of the alternatives that ports of one row belong to; none if the row has more than one choice. */
    static Map<PortMention, String> of(List<PortMention> ports) {
        var found = new HashMap<PortMention, String>();
        var groups = 0;
        for (var i = 0; i + 1 < ports.size(); i++) {
            if (!isBetween(OR, ports.get(i), ports.get(i + 1))) {
                continue;
            }
            var first = i;
            while (first > 0 && isBetween(COMMA, ports.get(first - 1), ports.get(first))) {
                first--;
            }
            groups += found.containsKey(ports.get(i)) ? 0 : 1;
            ports.subList(first, i + 2).forEach(port -> found.put(port, "port-" + port.range()));
        }
        return groups == 1 ? found : Map.of();
    }

    private static boolean isBetween(Pattern sign, PortMention one, PortMention other) {
        var start = other.words().start();
        return one.words().end() <= start
                && start - one.words().end() < FARTHEST
                && one.words().until(start).has(sign);
    }
}
