package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * One port of a generated row.
 *
 * @param last the same as the first, unless it is a range
 * @param setting the server setting that moves it; empty: none
 * @param mistakable whether another port of the product differs in one digit, and both say so
 */
record PortLine(int first, int last, String transport, Spoken speaks, String setting, boolean mistakable) {

    private static final int WIDE = 1000;

    static PortLine single(int port, String transport, Spoken speaks) {
        return new PortLine(port, port, transport, speaks, "", false);
    }

    static PortLine range(int first, int last, String transport, Spoken speaks) {
        return new PortLine(first, last, transport, speaks, "", false);
    }

    PortLine movedBy(String id) {
        return new PortLine(first, last, transport, speaks, id, mistakable);
    }

    PortLine at(int from, int to) {
        return new PortLine(from, to, transport, speaks, setting, mistakable);
    }

    PortLine easilyMistaken() {
        return new PortLine(first, last, transport, speaks, setting, true);
    }

    boolean isSingle() {
        return first == last;
    }

    boolean overlaps(PortLine other) {
        return transport.equals(other.transport) && first <= other.last && last >= other.first;
    }

    /** Ports alone, as a setting's default is written. */
    String range() {
        return isSingle() ? Integer.toString(first) : first + "-" + last;
    }

    String port() {
        return range() + "/" + transport;
    }

    /** The doubts that a careful reader has about it. */
    List<String> because() {
        var doubts = new ArrayList<String>();
        if (speaks.encryption().equals("none")) {
            doubts.add("clear-text");
        }
        if (speaks.port() != 0 && (speaks.port() != first || !isSingle())) {
            doubts.add("unregistered-port");
        }
        if (mistakable) {
            doubts.add("near-miss");
        }
        if (last - first + 1 > WIDE) {
            doubts.add("wide-range");
        }
        return doubts;
    }

    /** Whether a careful reader takes two single ports for a slip of the pen. */
    boolean isNear(PortLine other) {
        return transport.equals(other.transport)
                && isSingle()
                && other.isSingle()
                && isNear(Integer.toString(first), Integer.toString(other.first));
    }

    /** Like the check of the same name, but a little more careful, so that no later edition is mistaken for a slip either. */
    static boolean isNear(String one, String other) {
        if (one.length() != other.length() || one.length() < 3) {
            return false;
        }
        var differing = 0;
        for (var i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1
                || (differing > 0
                        && one.chars()
                                .sorted()
                                .boxed()
                                .toList()
                                .equals(other.chars().sorted().boxed().toList()));
    }
}
