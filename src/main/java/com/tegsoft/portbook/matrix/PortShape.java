package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How ports are written in YAML, and the messages for other notations. */
final class PortShape {

    private static final String RANGE = PortRange.NUMBER + "(?:-" + PortRange.NUMBER + ")?";
    private static final String IP_NUMBER = "ip/(?:[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-4])";
    private static final String PORTED =
            Transport.withPorts().stream().map(EnumNames::of).collect(Collectors.joining("|"));
    private static final Pattern WITH_TRANSPORT =
            Pattern.compile(RANGE + "/(?:" + PORTED + ")|" + PORTED + "|" + named("icmp/", Transport.ICMP) + "|"
                    + named("icmpv6/", Transport.ICMPV6) + "|" + named("", Transport.IP) + "|" + IP_NUMBER);
    private static final Pattern NUMBERED = Pattern.compile(RANGE + "/(?:" + PORTED + ")");
    private static final Pattern WITHOUT_TRANSPORT = Pattern.compile(RANGE);
    private static final Pattern NUMBERS = Pattern.compile("([0-9]+)(?:-([0-9]+))?(?:/([a-z]+))?");
    /** A word that does not belong in a port. */
    private static final Pattern WORD =
            Pattern.compile("(?i)(?!tcp\\b|udp\\b|sctp\\b|icmp\\b|icmpv6\\b|ip\\b)\\b\\p{L}{2,}");

    private static final String PORT = "a port with its transport, like 443/tcp or 10000-20000/udp";
    private static final String BARE = "a port or range, like 5060 or 10000-20000";

    private PortShape() {}

    private static String named(String before, Transport transport) {
        return before + "(?:" + String.join("|", NumberNames.of(transport)) + ")";
    }

    static Shape.Value port(String about) {
        return new Shape.Value(about, PORT, WITH_TRANSPORT, text -> judge(text, true));
    }

    /** A port or range, with its transport. */
    static Shape.Value numbered(String about) {
        return new Shape.Value(about, PORT, NUMBERED, text -> judge(text, true)
                .or(() -> NUMBERED.matcher(text).matches() ? Optional.empty() : Optional.of(notAPort(text, true))));
    }

    static Shape.Value range(String about) {
        return new Shape.Value(about, BARE, WITHOUT_TRANSPORT, text -> judge(text, false));
    }

    private static Optional<Shape.Fault> judge(String text, boolean transport) {
        var numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return transport ? withoutPorts(text) : Optional.of(notAPort(text, false));
        }
        var first = numbers.group(1);
        var last = numbers.group(2) == null ? first : numbers.group(2);
        if (outside(first) || outside(last)) {
            return fault(
                    "port-out-of-range",
                    "`%s` is not between 1 and 65535".formatted(text),
                    "write a port from 1 to 65535");
        }
        if (!(transport ? WITH_TRANSPORT : WITHOUT_TRANSPORT).matcher(text).matches()) {
            return Optional.of(notAPort(text, transport));
        }
        return Integer.parseInt(last) < Integer.parseInt(first) || (numbers.group(2) != null && first.equals(last))
                ? fault(
                        "reversed-range",
                        "the range `%s` does not go from a lower to a higher port".formatted(text),
                        "write the lower port first, or a single port")
                : Optional.empty();
    }

    /** Types of messages and protocols are written by their names, and each in one way. */
    private static Optional<Shape.Fault> withoutPorts(String text) {
        for (var of : Transport.values()) {
            var start = EnumNames.of(of) + "/";
            if (!of.hasPorts() && text.startsWith(start)) {
                return without(of, text, text.substring(start.length()));
            }
        }
        return WITH_TRANSPORT.matcher(text).matches() ? Optional.empty() : Optional.of(notAPort(text, true));
    }

    private static Optional<Shape.Fault> without(Transport transport, String text, String number) {
        if (transport != Transport.IP) {
            var names = NumberNames.of(transport);
            return names.contains(number)
                    ? Optional.empty()
                    : fault(
                            "wrong-value",
                            "`%s` is no type of %s messages".formatted(text, transport),
                            Suggestion.among(names, number));
        }
        if (!WITH_TRANSPORT.matcher(text).matches()) {
            return Optional.of(notAPort(text, true));
        }
        if (Port.isHeader(Integer.parseInt(number))) {
            return fault(
                    "wrong-value",
                    "`%s` is an extension header of IPv6, which firewalls skip".formatted(text),
                    "write the protocol that follows it");
        }
        var named = NumberNames.name(transport, Integer.parseInt(number));
        return named.isPresent() || Port.isTransport(Integer.parseInt(number))
                ? fault(
                        "wrong-value",
                        "`%s` is a protocol with a notation of its own".formatted(text),
                        "write "
                                + named.map(name -> "`" + name + "`")
                                        .orElse(PORT + ", icmp/echo-request or icmpv6/echo-request"))
                : Optional.empty();
    }

    private static boolean outside(String number) {
        return number.length() > 5 || Integer.parseInt(number) < 1 || Integer.parseInt(number) > 65535;
    }

    private static Shape.Fault notAPort(String text, boolean transport) {
        var words = WORD.matcher(text).results().count();
        if (words > 1) {
            return new Shape.Fault(
                    "prose-in-value",
                    "`%s` is not a port".formatted(text),
                    "write " + (transport ? PORT : BARE)
                            + "; a setting belongs in `setting`, explanations belong in the texts");
        }
        return Shape.Fault.wrongValue(text, transport ? PORT : BARE);
    }

    private static Optional<Shape.Fault> fault(String check, String message, String help) {
        return Optional.of(new Shape.Fault(check, message, help));
    }
}
