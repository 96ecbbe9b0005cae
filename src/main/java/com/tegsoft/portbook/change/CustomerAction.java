package com.tegsoft.portbook.change;

/** What a customer has to do about a change. */
public enum CustomerAction {
    /** Open something, by the day on which the change takes effect. */
    OPEN,
    /** From that day on something may be closed. */
    CLOSE,
    /** No firewall needs a hand. */
    NOTHING
}
