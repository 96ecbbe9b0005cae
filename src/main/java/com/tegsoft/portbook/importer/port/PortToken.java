package com.tegsoft.portbook.importer.port;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word, a number or a sign of a text about ports.
 *
 * @param start offset of its first char in the text
 * @param text in plain signs; of a number its digits only
 */
record PortToken(Kind kind, int start, int end, String text) {

    /** What it can mean; the first kind whose form fits. */
    enum Kind {
        /** A number with a sign between its thousands: at both ends of a range, or before a nought, it is no list. */
        THOUSANDS(
                "(?<![\\d.,])\\d{1,2}[.,' ]\\d{3}(?![\\d.])(?=\\s{0,2}(?:-+|to|through|bis|ile)\\s{0,2}\\d{1,2}[.,' ]\\d{3}(?!\\d))"
                        + "|(?<=[.,' ]\\d{3}\\s{0,2}(?:-{1,2}|to|through|bis|ile)\\s{0,2})\\d{1,2}[.,' ]\\d{3}(?!\\d)"
                        + "|(?<![\\d.,])\\d{1,2}[,' ]0\\d{2}(?!\\d)"),
        /** Addresses, dates, versions, names such as {@code H.323} and numbers in words: none of them is a port. */
        SKIPPED(
                "\\b[a-z][\\w-]{0,40}\\.(?:tcp|udp)\\.\\d+|(?<![\\p{L}\\d])[a-z]\\.\\d{2,4}(?![\\d.])|\\d{1,3}(?:\\.\\d{1,3}){3}(?:\\s?/\\s?\\d{1,2}(?!\\d))?|\\d{4}-\\d{2}-\\d{2}|\\d+(?:\\.\\d+)+"
                        + "|(?!\\d+::(?!\\S))(?=[0-9a-f:]*(?:[a-f]|::))(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}|\\bhttp/[123]\\b|\\b\\d+\\s?(?:ms|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|%|[kmgt]b(?:ps|it/s)?|[mg]hz|cores?|v?cpus?|[kmg]bit/s|bits?|bytes?)\\b|%"
                        + "|(?:\\bversions?|\\bv\\.?|\\bdscp|\\bvlan|\\brfc|\\bkb|\\btypes?|\\bstep|\\btable|\\bsection|\\bchapter|\\bfigure|\\bnote)\\s?\\d+(?:\\.\\d+)*\\b"
                        + "|\\b0x[0-9a-f]+\\b|#\\d+|\\bhttps?://(?![\\w.-]{1,100}:\\d)[^\\s)\\]}>\"'|]{1,500}|(?<=\\b(?-i:ESP|AH|GRE)\\s?)\\(ip\\s\\d{1,3}\\)|\\[\\d{1,2}\\]|\\[[a-z]\\]|\\^\\d{1,2}\\b"),
        TRANSPORT("tcp/ip(?![\\p{L}\\d])|(?:tcp|udp|sctp)v?[46](?![\\p{L}\\d-])|(?:tcp|udp|sctp)(?!\\p{L})"),
        WITHOUT_PORTS("icmp(?:v?[46])?(?![\\p{L}\\d])|(?:ip )?protocol(?: (?:number|no\\.?|type|id))? \\d{1,3}(?!\\d)"
                + "|ip[ -]?proto \\d{1,3}(?!\\d)|\\b(?-i:ESP|AH|GRE|IGMP|OSPF|VRRP|PIM|IPIP|IPENCAP|L2TPv3)\\b"),
        /** From one port to another, which is no range and no bound. */
        ARROW("-+>|<-+>?|[\u2190-\u2194\u21c4\u21d4]"),
        UP(
                "\\+(?!\\s?\\d)|(?:(?:and|or|&|ve|und|oder) )?(?:above|higher|up(?:wards?)?(?!\\sto\\b)|over(?!\\s\\p{L})|greater|later|h\u00f6her|\u00fcst\u00fc|\u00fczeri)\\b(?!\\s?\\d)"
                        + "|\\b(?:onwards?|aufw\u00e4rts|en adelante|et (?:plus|au-del\u00e0)|y superiores)\\b|\u0641\u0623\u0639\u0644\u0649|\u0641\u0635\u0627\u0639\u062f\u0627\u064b?"),
        /** What is before the first port of a range to the last one. */
        FROM("\\b(?:from|starting (?:at|from|with)|ab|\u00e0 partir de|a partir de|desde)\\b"),
        ABOVE(">=|\u2265|=>|>|\\b(?:above|over|greater than|higher than|more than)\\b"),
        BELOW("<=|\u2264|<|\\b(?:below|under|less than|lower than)\\b"),
        RANGE(
                "-+|\\.{2,3}|\u2026|\\b(?:to|through|thru|till|until|up to|bis|ila|ile|hasta|a|\u00e0|au)\\b|\u0625\u0644\u0649|\u81f3"),
        OTHER_NUMBER("\\d+(?!tcp|udp|sctp)\\p{L}{2,}[\\p{L}\\d]*|\\d+x+\\b|\\b0\\d+|\\d{6,}"),
        NUMBER("\\d{1,5}"),
        PORT(
                "\\b[ds]?ports?(?!\\p{L})|\\bportlar\\p{L}*|\\bport(?:s|nummern?|en|u|unu)?\\b|\u7aef\u53e3|\u0627\u0644\u0645\u0646\u0641\u0630"),
        BOTH("/|&|\\b(?:and/or|and|or|und|oder|ve|veya|et|ou|y|o)\\b|\u0648"),
        COMMA(","),
        LINE("[;\\n|]"),
        OPEN("[(\\[{]"),
        CLOSE("[)\\]}]"),
        COLON("[:=]"),
        WORD("(?!_\\d{1,5}(?![\\p{L}\\d_]))(?!_(?:tcp|udp|sctp)(?!\\p{L}))[\\p{L}_][\\p{L}\\p{M}\\p{N}_'\u2019]*"),
        SIGN("[^\\s]");

        private final String form;

        Kind(String form) {
            this.form = form;
        }
    }

    private static final Pattern FORM = form();

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** One group for each kind, in their order; the forms have no groups of their own. */
    private static Pattern form() {
        return Pattern.compile(Arrays.stream(Kind.values())
                .map(kind -> "(" + kind.form + ")")
                .collect(Collectors.joining("|", "(?iu)", "")));
    }

    /** The tokens of a text in plain signs. */
    static List<PortToken> in(String text) {
        var tokens = new ArrayList<PortToken>();
        var found = FORM.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (var at = 0; at < text.length(); ) {
            if (isGap(text.charAt(at)) || !found.region(at, text.length()).lookingAt()) {
                at++;
            } else {
                tokens.add(token(found));
                at = found.end();
            }
        }
        return tokens;
    }

    /** Whether no token begins with a character; texts in which formulas were blanked have many of them. */
    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private static PortToken token(Matcher found) {
        var group = 1;
        while (found.start(group) < 0) {
            group++;
        }
        var kind = KINDS.get(group - 1);
        return kind == Kind.THOUSANDS
                ? new PortToken(
                        Kind.NUMBER, found.start(), found.end(), found.group().replaceAll("\\D", ""))
                : new PortToken(kind, found.start(), found.end(), found.group());
    }

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }
}
