package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.matrix.PortRange;
import java.util.BitSet;
import java.util.StringJoiner;

/** A set of ports, written as {@code 80 443 10000-20000}. */
record Ports(BitSet numbers) {

    Ports() {
        this(new BitSet());
    }

    static Ports every() {
        return new Ports().add(new PortRange(1, 65_535));
    }

    Ports add(PortRange range) {
        numbers.set(range.first(), range.last() + 1);
        return this;
    }

    /** Adds the ends of a range and the ports next to them. */
    Ports addEdges(PortRange range) {
        for (var end : new int[] {range.first(), range.last()}) {
            add(new PortRange(Math.max(1, end - 1), Math.min(65_535, end + 1)));
        }
        return this;
    }

    /** Those that are in another set too. */
    Ports in(Ports others) {
        var both = (BitSet) numbers.clone();
        both.and(others.numbers);
        return new Ports(both);
    }

    int count() {
        return numbers.cardinality();
    }

    @Override
    public String toString() {
        var text = new StringJoiner(" ");
        for (var first = numbers.nextSetBit(0); first >= 0; ) {
            var end = numbers.nextClearBit(first);
            text.add(new PortRange(first, end - 1).toString());
            first = numbers.nextSetBit(end);
        }
        return text.toString();
    }
}
