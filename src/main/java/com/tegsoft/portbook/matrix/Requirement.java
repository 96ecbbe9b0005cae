package com.tegsoft.portbook.matrix;

/** Whether a service is required. */
public enum Requirement {
    REQUIRED,
    /** Needed only under a condition, which a text states. */
    CONDITIONAL,
    OPTIONAL
}
