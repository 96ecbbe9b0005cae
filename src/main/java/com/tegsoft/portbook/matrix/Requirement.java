package com.tegsoft.portbook.matrix;

/** Whether a service must be open. */
public enum Requirement {
    REQUIRED,
    /** Needed only under a condition, which a text names. */
    CONDITIONAL,
    OPTIONAL
}
