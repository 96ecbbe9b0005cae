package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.port.PortToken.Kind;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers and ranges among the tokens of a text, and the transports between them.
 *
 * <p>A range is two numbers and what joins them; a number with {@code +}, or with a word like "above", is a range to the
 * last port.
 */
final class PortNumbers {

    private static final int LAST_PORT = 65535;
    private static final Pattern UP_TO = Pattern.compile("(?iu)(?:up to|until|till|bis|hasta)");

    /**
     * One or two numbers, or several transports said together.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param range empty for transports, and for numbers that are no ports
     */
    record Part(int from, int to, boolean isTransport, Optional<PortRange> range) {}

    private final List<PortToken> tokens;
    private final List<Part> parts = new ArrayList<>();

    private PortNumbers(List<PortToken> tokens) {
        this.tokens = tokens;
    }

    static List<Part> in(List<PortToken> tokens) {
        var numbers = new PortNumbers(tokens);
        for (var i = 0; i < tokens.size(); ) {
            i = numbers.read(i);
        }
        return numbers.parts;
    }

    private int read(int at) {
        var token = tokens.get(at);
        if (token.kind() == Kind.TRANSPORT) {
            return transports(at);
        }
        if (token.is(Kind.ABOVE, Kind.BELOW) && is(at + 1, Kind.NUMBER)) {
            return bound(at);
        }
        if (isOpenEnded(at)) {
            parts.add(new Part(at, at + 2, false, range(value(at + 1), LAST_PORT)));
            return at + 2;
        }
        if (at == 0 && "-".equals(token.text()) && isTight(at) && is(at + 1, Kind.NUMBER)) {
            return at + 2; // Clouds write -1 for every port.
        }
        if (isUpTo(at)) {
            parts.add(new Part(at, at + 2, false, range(1, value(at + 1))));
            return at + 2;
        }
        return token.kind() == Kind.NUMBER ? number(at) : at + 1;
    }

    /** Whether a range begins here that has no end, as in {@code UDP from 49152}; "443 from 10 clients" is none. */
    private boolean isOpenEnded(int at) {
        return is(at, Kind.FROM)
                && is(at + 1, Kind.NUMBER)
                && (at == 0 || is(at - 1, Kind.TRANSPORT, Kind.PORT, Kind.OPEN, Kind.COMMA, Kind.COLON, Kind.LINE))
                && (at + 2 == tokens.size()
                        || is(at + 2, Kind.TRANSPORT, Kind.CLOSE, Kind.COMMA, Kind.OPEN, Kind.LINE));
    }

    /** Whether a range from the first port on ends with the next number, as in {@code UDP up to 1023}. */
    private boolean isUpTo(int at) {
        return is(at, Kind.RANGE)
                && UP_TO.matcher(tokens.get(at).text()).matches()
                && is(at + 1, Kind.NUMBER)
                && (at == 0 || is(at - 1, Kind.TRANSPORT, Kind.PORT, Kind.OPEN, Kind.LINE));
    }

    private boolean is(int at, Kind... kinds) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(kinds);
    }

    /** Transports joined by signs, such as {@code TCP/UDP}, unless each of the two has its own number next to it. */
    private int transports(int at) {
        var end = at + 1;
        while (isJoint(end) && is(end + 1, Kind.TRANSPORT)) {
            if (is(at - 1, Kind.NUMBER) || (is(at - 2, Kind.NUMBER) && is(at - 1, Kind.OPEN, Kind.BOTH, Kind.RANGE))) {
                if (is(end + 2, Kind.NUMBER)
                        || (is(end + 2, Kind.RANGE, Kind.COLON, Kind.BOTH, Kind.PORT) && is(end + 3, Kind.NUMBER))) {
                    break;
                }
            }
            end += 2;
        }
        parts.add(new Part(at, end, true, Optional.empty()));
        return end;
    }

    /** What joins transports: {@code TCP/UDP}, {@code TCP+UDP}, {@code TCP-UDP}. */
    private boolean isJoint(int at) {
        return is(at, Kind.BOTH, Kind.COMMA, Kind.LINE)
                || (at < tokens.size() && "+-".contains(tokens.get(at).text()));
    }

    private int bound(int at) {
        var bound = value(at + 1);
        var sign = tokens.get(at).text();
        var inclusive = sign.contains("=") || "\u2265\u2264".contains(sign);
        var above = tokens.get(at).kind() == Kind.ABOVE;
        var first = above ? bound + (inclusive ? 0 : 1) : 1;
        var last = above ? LAST_PORT : bound - (inclusive ? 0 : 1);
        parts.add(new Part(at, at + 2, false, range(first, last)));
        return at + 2;
    }

    private int number(int at) {
        if (isNote(at)) {
            return at + 1;
        }
        var joined = is(at + 1, Kind.RANGE)
                || (is(at + 1, Kind.BOTH) && isBetween(at - 1))
                || (is(at + 1, Kind.COLON) && isTight(at) && isTight(at + 1));
        if (joined && is(at + 2, Kind.NUMBER) && !(is(at + 3, Kind.RANGE) && is(at + 4, Kind.NUMBER))) {
            parts.add(new Part(at, at + 3, false, range(value(at), value(at + 2))));
            return at + 3;
        }
        var last = lastOfRange(at);
        if (last > 0) {
            parts.add(new Part(at, last + 1, false, range(value(at), value(last))));
            return last + 1;
        }
        if (is(at + 1, Kind.UP)) {
            parts.add(new Part(at, at + 2, false, range(value(at), LAST_PORT)));
            return at + 2;
        }
        parts.add(new Part(at, at + 1, false, range(value(at), value(at))));
        return at + 1;
    }

    /**
     * The last number of a range both of whose numbers have the same transport, as in {@code UDP 10 - UDP 20} or {@code
     * 10/udp - 20/udp}; 0 if there is none.
     */
    private int lastOfRange(int at) {
        var before = skip(at - 1, -1);
        var joint = skip(at + 1, 1);
        if (is(at + 1, Kind.RANGE) && isSameTransport(before, at + 2)) {
            var last = skip(at + 3, 1);
            return is(last, Kind.NUMBER) ? last : 0;
        }
        var last = joint + 2;
        return is(joint + 1, Kind.RANGE) && is(last, Kind.NUMBER) && isSameTransport(joint, skip(last + 1, 1))
                ? last
                : 0;
    }

    /** The next token that is no sign between a number and its transport. */
    private int skip(int at, int step) {
        return is(at, Kind.BOTH, Kind.COLON) ? at + step : at;
    }

    private boolean isSameTransport(int one, int other) {
        return is(one, Kind.TRANSPORT)
                && is(other, Kind.TRANSPORT)
                && tokens.get(one).text().equalsIgnoreCase(tokens.get(other).text());
    }

    /** Whether a word makes a range of the two numbers behind it. */
    private boolean isBetween(int at) {
        return is(at, Kind.WORD) && tokens.get(at).text().matches("(?iu)between|zwischen|entre");
    }

    /** Whether it is the mark of a note: one digit in brackets, or alone, behind a longer number. */
    private boolean isNote(int at) {
        var isOneDigit = tokens.get(at).text().length() == 1;
        var bracket = is(at - 1, Kind.OPEN) && is(at + 1, Kind.CLOSE) && is(at - 2, Kind.NUMBER);
        return isOneDigit && (bracket || is(at - 1, Kind.NUMBER));
    }

    private boolean isTight(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    private int value(int at) {
        return Integer.parseInt(tokens.get(at).text());
    }

    private static Optional<PortRange> range(int first, int last) {
        return first < 1 || last > LAST_PORT || last < first
                ? Optional.empty()
                : Optional.of(new PortRange(first, last));
    }
}
