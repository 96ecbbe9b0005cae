package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the headers of static hosts, a part of a header a line: {@code /* referrer-policy: no-referrer}. The directives of a
 * policy are separate parts.
 */
public final class HeaderLines {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** The headers whose value is a list of directives. */
    private static final Set<String> LISTS = Set.of("content-security-policy", "permissions-policy", "cache-control");

    private HeaderLines() {}

    /**
     * The parts of all headers of all paths.
     *
     * @throws UnreadableArtefact if a line is neither a path nor a header below one, or a path has none
     */
    public static List<String> read(String file) {
        var parts = new ArrayList<String>();
        var path = "";
        var needed = false;
        for (var line : file.lines().filter(text -> !text.isBlank()).toList()) {
            if (line.startsWith("/")) {
                refuseEmpty(path, needed);
                path = line.strip();
                needed = true;
            } else {
                var place = path;
                header(place, line).forEach(part -> parts.add(place + " " + part));
                needed = false;
            }
        }
        refuseEmpty(path, needed);
        return parts;
    }

    private static void refuseEmpty(String path, boolean isEmpty) {
        if (isEmpty) {
            throw new UnreadableArtefact("`%s` has no header below it".formatted(path));
        }
    }

    private static Stream<String> header(String path, String line) {
        var colon = line.indexOf(':');
        var name = colon < 0 ? "" : line.substring(0, colon).strip();
        if (path.isEmpty() || !line.startsWith(" ") || !NAME.matcher(name).matches()) {
            throw new UnreadableArtefact("`%s` is neither a path nor a header of one".formatted(line.strip()));
        }
        var lower = name.toLowerCase(Locale.ROOT);
        var value = line.substring(colon + 1).strip();
        return LISTS.contains(lower)
                ? Stream.of(value.split("[;,]"))
                        .map(part -> lower + ": " + part.strip().replaceAll("\\s+", " "))
                : Stream.of(lower + ": " + value);
    }
}
