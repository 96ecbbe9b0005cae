package com.tegsoft.portbook.yaml;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that a merge writes around a conflict: seven identical characters, usually with a name. */
enum ConflictMarker {
    /** Before our side. */
    BEGIN("<{7}(?: .*)?"),
    /** Before the common ancestor of both sides, in the style {@code diff3}. */
    BASE("\\|{7}(?: .*)?"),
    /** Before their side. */
    SEPARATOR("={7}"),
    /** After their side. */
    END(">{7}(?: .*)?");

    /** An editor may have moved the marker into a text, a list or a quotation. */
    private static final String BEFORE = "(?:[ \\t]|(?:[>*+-]|\\d{1,9}[.)]) )*+";

    private final Pattern form;

    ConflictMarker(String form) {
        this.form = Pattern.compile(BEFORE + form + "\\s*");
    }

    static Optional<ConflictMarker> of(String line) {
        return areIn(line)
                ? Arrays.stream(values())
                        .filter(marker -> marker.form.matcher(line).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a text may have one; a fast test first, because nearly none has. */
    static boolean areIn(String text) {
        return text.contains("<<<<<<<")
                || text.contains(">>>>>>>")
                || text.contains("=======")
                || text.contains("|||||||");
    }
}
