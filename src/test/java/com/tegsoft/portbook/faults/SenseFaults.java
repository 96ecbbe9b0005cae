package com.tegsoft.portbook.faults;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One thing taken for its opposite: inbound and outbound, from and to, one language and another. */
final class SenseFaults {

    private static final Map<String, String> OPPOSITE = Map.ofEntries(
            Map.entry("inbound", "outbound"),
            Map.entry("outbound", "inbound"),
            Map.entry("from", "to"),
            Map.entry("to", "from"),
            Map.entry("source", "destination"),
            Map.entry("destination", "source"),
            Map.entry("ingress", "egress"),
            Map.entry("egress", "ingress"),
            Map.entry("before", "after"),
            Map.entry("after", "before"),
            Map.entry("opens", "closes"),
            Map.entry("closes", "opens"),
            Map.entry("ipv4", "ipv6"),
            Map.entry("ipv6", "ipv4"),
            Map.entry("tcp", "udp"),
            Map.entry("udp", "tcp"),
            Map.entry("v4", "v6"),
            Map.entry("v6", "v4"));
    private static final Pattern WORD =
            Pattern.compile("(?<![a-zA-Z])(?:" + String.join("|", OPPOSITE.keySet()) + ")(?![a-z0-9])");
    private static final Pattern LANGUAGE = Pattern.compile("(?<![a-zA-Z.\"])lang\\.");

    private SenseFaults() {}

    static Stream<Fault> of(TemplateLines text) {
        return text.numbers().boxed().flatMap(number -> Stream.of(
                        text.replaced(
                                "opposite", number, WORD, found -> Stream.of(OPPOSITE.getOrDefault(found.group(), ""))),
                        text.replaced(
                                "another language",
                                number,
                                LANGUAGE,
                                found -> Stream.of("languages[0].", "languages[1].")))
                .flatMap(faults -> faults));
    }
}
