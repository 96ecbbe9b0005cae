package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.verify.reader.HeaderLines;
import java.util.List;
import java.util.Set;
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
            "content-type",
            "content-encoding",
            "content-disposition",
            "clear-site-data",
            "expires",
            "cache-control");

    /** What only forbids more. */
    private static final Pattern STRICTER = Pattern.compile(
            "/\\* (?:content-security-policy: (?:[a-z-]+ 'none'|upgrade-insecure-requests)|permissions-policy: [a-z-]+=\\(\\))");

    private static final Pattern KEPT = Pattern.compile(
            "(?<path>\\S+) cache-control: (?:public|private|no-cache|no-store|must-revalidate|max-age=(?<seconds>[0-9]{1,9}))");

    /** Scripts and looks are the same in most editions, but a script must not be kept beside data that need a newer one. */
    private static final int DAY = 86_400;

    /** As long as GitHub Pages lets browsers keep everything; then a page may be of the edition before. */
    private static final int TEN_MINUTES = 600;

    private HeaderPolicy() {}

    /** What a host must send with every page, and what it sends, from a file in the format of static hosts. */
    public static FileFacts facts(String file) {
        var said = HeaderLines.read(file).stream()
                .filter(part -> NAMES.contains(part.substring(part.indexOf(' ') + 1, part.indexOf(':'))))
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
