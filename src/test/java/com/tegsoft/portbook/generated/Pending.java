package com.tegsoft.portbook.generated;

/** What products may not have yet, because the program is still being mended. */
final class Pending {

    /** Nested lists, quotations and code blocks, which printed pages lack. */
    static final boolean MARKDOWN = false;

    /** Ids that snippets cut off wrongly or that are too long for a platform. */
    static final boolean IDS = true;

    private Pending() {}
}
