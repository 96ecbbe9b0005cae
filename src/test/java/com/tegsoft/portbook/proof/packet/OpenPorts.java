package com.tegsoft.portbook.proof.packet;

import com.tegsoft.portbook.matrix.PortRange;
import java.util.BitSet;
import java.util.StringJoiner;

/** A set of ports, written as {@code 80 443 10000-20000}. */
record OpenPorts(BitSet numbers) {

    OpenPorts() {
        this(new BitSet());
    }

    OpenPorts add(PortRange range) {
        numbers.set(range.first(), range.last() + 1);
        return this;
    }

    OpenPorts addAll(OpenPorts others) {
        numbers.or(others.numbers);
        return this;
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
