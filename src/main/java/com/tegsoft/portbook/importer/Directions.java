package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Direction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The direction that words state. */
final class Directions {

    private static final Pattern OUTBOUND = Pattern.compile(
            "(?iu)internal\\s+to\\s+external|\\boutbound\\b|\\begress\\b"
                    + "|\\boutgoing\\b|\\bausgehend\\p{L}*|\\bausgang\\b|\\bsortant\\p{L}*|\\bsalida\\b|\\bsalientes?\\b|\\buscita\\b|\\bgiden\\b|(?:\u0627\u0644)?\u0635\u0627\u062f\u0631|^\\W*out\\W*$|\\b(?:tcp|udp|sctp|ports?)\\W{1,3}out\\W*$|^\\W*out\\W{1,3}(?:tcp|udp|sctp|ports?)\\b|^\\s*(?:->|\u2192)\\s*$");
    private static final Pattern INBOUND = Pattern.compile(
            "(?iu)external\\s+to\\s+internal|\\binbound\\b|\\bingress\\b"
                    + "|\\bincoming\\b|\\beingehend\\p{L}*|\\beingang\\b|\\bentrant\\p{L}*|\\bentrada\\b|\\bingresso\\b|^\\W*listen(?:s|ing)?\\W*$|\\bgelen\\b|(?:\u0627\u0644)?\u0648\u0627\u0631\u062f|^\\W*in\\W*$|\\b(?:tcp|udp|sctp|ports?)\\W{1,3}in\\W*$|^\\W*in\\W{1,3}(?:tcp|udp|sctp|ports?)\\b|^\\s*(?:<-|\u2190)\\s*$");
    private static final Pattern BOTH = Pattern.compile(
            "(?iu)\\bbi-?dir\\p{L}*|\\btwo-way\\b|^\\W*both\\b\\W*$|\\bboth (?:directions|ways)\\b|\u2194|<-+>|\u21c4|\u21d4"
                    + "|\\bin\\s*(?:/|&|and)\\s*out\\b|\\bbeid\\p{L}*|\\b\u00e7ift y\u00f6nl\u00fc");

    private Directions() {}

    /** The directions that the value of a column states: none, one or both. */
    static Set<Direction> in(SourceSpan words) {
        var found = EnumSet.noneOf(Direction.class);
        var both = words.has(BOTH);
        if (both || words.has(OUTBOUND)) {
            found.add(Direction.OUTBOUND);
        }
        if (both || words.has(INBOUND)) {
            found.add(Direction.INBOUND);
        }
        return found;
    }

    /** The one direction that a heading or a sentence is about. */
    static Optional<Direction> only(SourceSpan words) {
        var out = words.has(OUTBOUND);
        var in = words.has(INBOUND);
        return out == in ? Optional.empty() : Optional.of(out ? Direction.OUTBOUND : Direction.INBOUND);
    }
}
