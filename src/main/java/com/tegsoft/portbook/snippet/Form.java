package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Direction;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of a grammar, for one or more whole lines.
 *
 * @param groups names of the pattern's groups, which Java 17 cannot be asked for, sorted
 * @param line its line in the grammar, from 1
 */
record Form(Kind kind, Pattern pattern, NavigableSet<String> groups, int line) {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z0-9]+)>");

    /** The meaning of a pattern. */
    enum Kind {
        SKIP,
        ADDRESSES,
        PORT,
        INBOUND,
        OUTBOUND,
        /** Translates the public address of the server to its private one. */
        TRANSLATED,
        /** The way back of what is inbound, for a platform that keeps no state. */
        ANSWERS_INBOUND,
        ANSWERS_OUTBOUND,
        /** What the server itself may send first, from the port that is inbound. */
        SENDS;

        boolean isAnswers() {
            return this == ANSWERS_INBOUND || this == ANSWERS_OUTBOUND;
        }

        Direction direction() {
            return this == OUTBOUND || this == ANSWERS_OUTBOUND ? Direction.OUTBOUND : Direction.INBOUND;
        }
    }

    Form {
        groups = Collections.unmodifiableNavigableSet(new TreeSet<>(groups));
    }

    /** The names of groups that begin with some letters, sorted. */
    Set<String> groups(String start) {
        return groups.subSet(start, start + Character.MAX_VALUE);
    }

    static Form of(Kind kind, String regex, int line) {
        return new Form(
                kind,
                Pattern.compile("(?:" + regex + ")(?:\\n|\\z)"),
                GROUP.matcher(regex)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)),
                line);
    }
}
