package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortNumbers.Part;
import com.tegsoft.portbook.importer.port.PortToken.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the transports that belong to a number of a text; for its last number in as few steps as for its first. */
final class NumberTransports {

    /** Longer ones are sentences. */
    private static final int MOST_IN_BRACKETS = 6;

    private static final int NONE = -1;

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!?]\\s+(?=\\p{Lu})");

    private final List<PortToken> tokens;
    private final List<Part> parts;

    /** For each part the last transports before it, and the first ones behind it. */
    private final int[] before;

    private final int[] behind;

    /** For each part the bracket that it is in, by the index of its token. */
    private final int[] brackets;

    /** The brackets with numbers in them. */
    private final Set<Integer> numbered;

    /** Whether not all numbers are in the same bracket, or in none. */
    private final boolean hasNumberOutside;

    /** Whether the text names transports in one place only. */
    private final boolean isOnly;

    /** Offsets of the ends of sentences, and of the signs and breaks that end a line. */
    private final int[] sentences;

    private final int[] lines;

    NumberTransports(SourceSpan words, List<PortToken> tokens, List<Part> parts) {
        this.tokens = tokens;
        this.parts = parts;
        this.before = new int[parts.size()];
        this.behind = new int[parts.size()];
        this.brackets = brackets(tokens, parts);
        var ofNumbers = IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).isTransport())
                .mapToObj(i -> brackets[i])
                .collect(Collectors.toSet());
        this.hasNumberOutside = ofNumbers.size() > 1;
        ofNumbers.remove(NONE);
        this.numbered = Set.copyOf(ofNumbers);
        this.isOnly = parts.stream().filter(Part::isTransport).count() == 1;
        this.sentences = words.find(SENTENCE_END)
                .mapToInt(end -> end.end() - words.start())
                .toArray();
        this.lines = tokens.stream()
                .filter(token -> token.kind() == Kind.LINE)
                .mapToInt(PortToken::start)
                .toArray();
        for (int i = 0, last = NONE; i < parts.size(); i++) {
            before[i] = last;
            last = parts.get(i).isTransport() ? i : last;
        }
        for (int i = parts.size() - 1, next = NONE; i >= 0; i--) {
            behind[i] = next;
            next = parts.get(i).isTransport() ? i : next;
        }
    }

    /**
     * The transports of a number: those right behind it, unless they belong to the next number; else the last ones
     * before it in the same sentence, or, in a text that begins with a number, the next ones in the same line.
     */
    Optional<Part> of(int number) {
        var isFirst = !parts.get(0).isTransport();
        if (number + 1 < parts.size()
                && parts.get(number + 1).isTransport()
                && isTight(number, number + 1)
                && (isFirst || !isTight(number + 1, number + 2))) {
            return Optional.of(parts.get(number + 1));
        }
        var earlier = Optional.of(before[number]).filter(at -> at != NONE && !isBetween(sentences, at, number));
        if (!isFirst) {
            return earlier.map(parts::get);
        }
        return Optional.of(behind[number])
                .filter(at -> at != NONE && !isBetween(lines, number, at))
                .or(() -> earlier.filter(at -> isOnly))
                .filter(at -> !isOwn(at, number))
                .map(parts::get);
    }

    /** Whether one of some offsets, in order, is between two parts. */
    private boolean isBetween(int[] offsets, int one, int other) {
        var from = tokens.get(parts.get(one).to() - 1).end();
        var to = tokens.get(parts.get(other).from()).start();
        var found = Arrays.binarySearch(offsets, from);
        var at = found < 0 ? -found - 1 : found;
        return at < offsets.length && offsets[at] <= to;
    }

    /** Whether transports stand in brackets right behind one number between others, as in {@code 8300, 8301 (UDP), 8500}. */
    boolean isOfOneOnly(int transport) {
        return isSharedInBrackets(transport, NONE)
                || (transport > 1 && transport + 1 < parts.size() && isOwn(transport, NONE));
    }

    /** Whether transports stand in brackets right behind another number: there they say nothing of this one. */
    private boolean isOwn(int transport, int number) {
        return isSharedInBrackets(transport, number)
                || (transport - 1 != number
                        && isTight(transport - 1, transport)
                        && tokens.get(parts.get(transport).from() - 1).kind() == Kind.OPEN);
    }

    /** Whether transports are in brackets with another number, and this one is outside, as in {@code 636 (or 88 TCP)}. */
    private boolean isSharedInBrackets(int transport, int number) {
        var bracket = brackets[transport];
        return numbered.contains(bracket) && (number == NONE ? hasNumberOutside : brackets[number] != bracket);
    }

    private static int[] brackets(List<PortToken> tokens, List<Part> parts) {
        var opened = new int[parts.size()];
        var last = NONE;
        for (int token = 0, part = 0; token < tokens.size() && part < parts.size(); token++) {
            last = tokens.get(token).kind() == Kind.OPEN
                    ? token
                    : tokens.get(token).kind() == Kind.CLOSE ? NONE : last;
            if (token == parts.get(part).from()) {
                opened[part++] = last;
            }
        }
        return opened;
    }

    /** Whether one part is a number and the other its transports, with nothing between that parts them. */
    boolean isTight(int one, int other) {
        if (Math.min(one, other) < 0 || Math.max(one, other) >= parts.size()) {
            return false;
        }
        var a = parts.get(Math.min(one, other));
        var b = parts.get(Math.max(one, other));
        var between = tokens.subList(a.to(), b.from());
        return a.isTransport() != b.isTransport()
                && ((between.size() <= 3 && between.stream().allMatch(NumberTransports::isJoint))
                        || (b.isTransport() && isInBrackets(between)));
    }

    /** Whether a number is right before a bracket with its transport in it, as in {@code 443 (inbound, TCP)}. */
    private static boolean isInBrackets(List<PortToken> between) {
        return between.size() <= MOST_IN_BRACKETS
                && !between.isEmpty()
                && between.get(0).kind() == Kind.OPEN
                && between.stream().skip(1).allMatch(token -> token.is(Kind.WORD, Kind.COMMA, Kind.SIGN));
    }

    private static boolean isJoint(PortToken token) {
        return token.is(Kind.PORT, Kind.COLON, Kind.OPEN, Kind.RANGE, Kind.SIGN)
                || token.text().equals("/")
                || token.text().equalsIgnoreCase("range");
    }
}
