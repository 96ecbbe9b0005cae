package com.tegsoft.portbook.publish;

import java.util.List;

/**
 * The result of writing a site.
 *
 * @param kept files of an earlier build that were edited since: no longer part of the site, and kept
 */
public record Written(int written, int unchanged, int deleted, List<String> kept) {
    public Written {
        kept = List.copyOf(kept);
    }

    /** As text: {@code 12 files written, 300 unchanged, 1 deleted}. */
    @Override
    public String toString() {
        var line = "%s files written, %s unchanged, %s deleted".formatted(written, unchanged, deleted);
        return kept.isEmpty() ? line : line + "; changed by hand and kept: " + String.join(", ", kept);
    }
}
