package com.tegsoft.portbook.change;

import java.util.List;

/** What a customer must do about a change. */
public enum CustomerAction {
    /** Open something by the date on which the change takes effect. */
    OPEN,
    /** Allow specific sources instead of any source on a port that stays open, at any time. */
    RESTRICT,
    /** Something may be closed from that date on. */
    CLOSE,
    /** No firewall change is needed. */
    NOTHING;

    /** All that change a firewall, the most urgent first. */
    public static final List<CustomerAction> NEEDED = List.of(OPEN, RESTRICT, CLOSE);
}
