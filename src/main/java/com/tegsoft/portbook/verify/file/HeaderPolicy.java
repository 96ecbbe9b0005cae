package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.verify.reader.HeaderLines;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers that a host must send with every file of the site, so that a browser loads and sends nothing else. */
public final class HeaderPolicy {

    private static final List<String> EXPECTED = Stream.of(
                    "content-security-policy: default-src 'none'",
                    "content-security-policy: style-src 'self'",
                    "content-security-policy: script-src 'self'",
                    "content-security-policy: img-src 'self'",
                    "content-security-policy: worker-src 'self'",
                    "content-security-policy: connect-src 'self'",
                    "content-security-policy: form-action 'none'",
                    "content-security-policy: base-uri 'none'",
                    "content-security-policy: frame-ancestors 'none'",
                    "x-content-type-options: nosniff",
                    "referrer-policy: no-referrer",
                    "permissions-policy: camera=()",
                    "permissions-policy: microphone=()",
                    "permissions-policy: geolocation=()")
            .map(header -> "/* " + header)
            .toList();

    /** Headers that no other path may set in another way. */
    private static final Set<String> NAMES = Set.of(
            "content-security-policy",
            "content-security-policy-report-only",
            "x-content-type-options",
            "referrer-policy",
            "permissions-policy",
            "access-control-allow-origin",
            "set-cookie",
            "location",
            "refresh",
            "link",
            "content-disposition",
            "clear-site-data");

    /** Headers that servers choose for each file, and that no file of the site changes, except for how long browsers may keep it. */
    private static final Set<String> OF_A_FILE = Set.of("content-type", "content-encoding", "expires", "cache-control");

    /** What only forbids more. */
    private static final Pattern STRICTER = Pattern.compile(
            "/\\* (?:content-security-policy: (?:[a-z-]+ 'none'|upgrade-insecure-requests)|permissions-policy: [a-z-]+=\\(\\))");

    private static final Pattern KEPT = Pattern.compile(
            "(?<path>\\S+) cache-control: (?:public|private|no-cache|no-store|must-revalidate|max-age=(?<seconds>[0-9]{1,9}))");

    /** Scripts and style sheets rarely change, but an old script must not meet data that need a newer one. */
    private static final int DAY = 86_400;

    /** As long as GitHub Pages lets browsers keep everything; for that long, a reader may see the previous edition. */
    private static final int TEN_MINUTES = 600;

    private HeaderPolicy() {}

    /** What a host must send with every page, and what it is told to send, from a file in the format of static hosts. */
    public static FileFacts facts(String file) {
        return facts(file, name -> NAMES.contains(name) || OF_A_FILE.contains(name));
    }

    /** The same for what a server sends with a page, in the same format: what it chooses for each file is its own affair. */
    public static FileFacts sent(String file) {
        return facts(file, NAMES::contains);
    }

    private static FileFacts facts(String file, Predicate<String> isCompared) {
        var said = HeaderLines.read(file).stream()
                .filter(part -> isCompared.test(part.substring(part.indexOf(' ') + 1, part.indexOf(':'))))
                .filter(part ->
                        EXPECTED.contains(part) || !STRICTER.matcher(part).matches())
                .filter(part -> !isKeptShortly(part))
                .toList();
        return new FileFacts(EXPECTED, said);
    }

    /** Whether a part says for how long browsers may keep a file, and that is not too long for what is in it. */
    private static boolean isKeptShortly(String part) {
        var kept = KEPT.matcher(part);
        if (!kept.matches()) {
            return false;
        }
        var most = kept.group("path").startsWith("/assets/") ? DAY : TEN_MINUTES;
        return kept.group("seconds") == null || Integer.parseInt(kept.group("seconds")) <= most;
    }
}
