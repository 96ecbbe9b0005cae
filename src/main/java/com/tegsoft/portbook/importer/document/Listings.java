package com.tegsoft.portbook.importer.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines of a text belong to a listing: those between two fences, as in Markdown (CommonMark 4.5), and those that are
 * indented below a line that ends with two colons, as in reStructuredText.
 */
final class Listings {

    private static final Pattern FENCE = Pattern.compile("^\\s*(?:`{3,}|~{3,})");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?:^\\s*\\.\\. [\\w-]+::.*|::)\\s*$");
    private static final Pattern INDENT = Pattern.compile("^\\s*");

    private static final int NONE = -1;

    private Listings() {}

    /** Where the lines that belong to one start. */
    static Set<Integer> in(List<SourceSpan> lines) {
        var listed = new HashSet<Integer>();
        var isFenced = false;
        var announced = NONE;
        for (var line : lines) {
            var isFence = line.has(FENCE);
            var isIndented = announced != NONE && indent(line) > announced;
            if (isFence || isFenced || isIndented) {
                listed.add(line.start());
            } else if (!line.isBlank()) {
                announced = line.has(ANNOUNCEMENT) ? indent(line) : NONE;
            }
            isFenced ^= isFence;
        }
        return listed;
    }

    private static int indent(SourceSpan line) {
        return line.find(INDENT).findFirst().orElseThrow().text().length();
    }
}
