package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.PortRange;

/**
 * A port that a page computes from a number which each customer has.
 *
 * @param words all of it, like {@code 9000 + 100 x node number} or {@code one port for each worker, starting at 5000}
 * @param variable the number that it is computed from, or what is counted
 * @param base the port for 0, or the first port
 * @param step by how much the port grows for each; 0 if ports are counted
 * @param each how many ports each has; 0 if the port is computed
 */
public record ComputedPort(SourceSpan words, SourceSpan variable, int base, int step, int each) {

    /** Whether so many ports are needed for each. */
    public boolean isCounted() {
        return each > 0;
    }

    /** The ports of one of those that are counted; what each customer sets, otherwise. */
    PortRange range() {
        return isCounted() ? new PortRange(base, base + each - 1) : PortRange.UNSET;
    }
}
