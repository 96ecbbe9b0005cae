package com.tegsoft.portbook.matrix;

import java.util.regex.Pattern;

/**
 * One port or a continuous range of ports; or the number of a type of messages or of a protocol, which can be 0.
 * Port 0 alone is a port that each customer sets.
 *
 * @param first lowest port, 1 to 65535 (RFC 768, RFC 9293; port 0 is reserved, RFC 6335)
 * @param last highest port, not below {@code first}
 */
public record PortRange(int first, int last) implements Comparable<PortRange> {

    /** 1 to 65535 without leading zeros. */
    static final String NUMBER =
            "(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    /** No port is known until a customer has set one. */
    public static final PortRange UNSET = new PortRange(0, 0);

    private static final String BLANK = "______";

    public PortRange {
        if (first < 0 || last > 65535 || last < first) {
            throw new IllegalArgumentException("not a port range: " + first + "-" + last);
        }
    }

    static PortRange of(int number) {
        return new PortRange(number, number);
    }

    /** Reads {@code 443} or {@code 10000-20000}. */
    public static PortRange parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a port range: " + text);
        }
        var first = Integer.parseInt(form.group(1));
        if (first == 0) {
            throw new IllegalArgumentException("not a port range: " + text);
        }
        return new PortRange(first, form.group(2) == null ? first : Integer.parseInt(form.group(2)));
    }

    public boolean isSet() {
        return last > 0;
    }

    public boolean isSingle() {
        return first == last;
    }

    /** The number of ports. */
    public int size() {
        return last - first + 1;
    }

    public boolean overlaps(PortRange other) {
        return first <= other.last && other.first <= last;
    }

    /** The ports that two ranges share; they must overlap. */
    PortRange common(PortRange other) {
        return new PortRange(Math.max(first, other.first), Math.min(last, other.last));
    }

    @Override
    public int compareTo(PortRange other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }

    @Override
    public String toString() {
        if (!isSet()) {
            return BLANK;
        }
        return isSingle() ? Integer.toString(first) : first + "-" + last;
    }
}
