package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a content file into clean text, and reports what does not belong in a text file. */
public final class SourceReader {

    /** Enough for some 20,000 services; a larger file is not a port matrix. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** With more findings than this, a file is not a text with a mistake in it but something else. */
    private static final int MAX_REPORTED = 20;

    /** What programs write where they could not read a character. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final String LONE_CARRIAGE_RETURN = "carriage return without a line feed";

    private SourceReader() {}

    /** The text without the reported characters, so that reading can continue and report the rest. */
    public static Parsed<Source> read(String file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return refused(
                    file,
                    "input-too-large",
                    "the file has %s bytes; the limit is %s".formatted(bytes.length, MAX_BYTES),
                    "split it, or remove what does not belong in it");
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return withConflicts(clean(file, LineEnds.unified(text)));
        } catch (CharacterCodingException e) {
            return refused(
                    file, "encoding", "the file is not UTF-8 text", "save it as UTF-8 without a byte order mark");
        }
    }

    private static Parsed<Source> refused(String file, String check, String message, String help) {
        return new Parsed<>(new Source(file, ""), List.of(new Finding(check, Location.startOf(file), message, help)));
    }

    private static Parsed<Source> withConflicts(Parsed<Source> read) {
        var conflicts = Conflict.in(read.value());
        return conflicts.isEmpty()
                ? read
                : new Parsed<>(
                        read.value(), conflicts.stream().map(Conflict::finding).toList());
    }

    private static Parsed<Source> clean(String file, String raw) {
        if (raw.chars().noneMatch(SourceReader::isRefused)) {
            return new Parsed<>(new Source(file, raw), List.of());
        }
        var findings = new ArrayList<Finding>();
        var text = new StringBuilder(raw.length());
        var line = 1;
        var column = 1;
        for (var i = 0; i < raw.length(); ) {
            var c = raw.codePointAt(i);
            var fault = fault(raw, i);
            if (fault != null && findings.size() < MAX_REPORTED && !isRepeated(fault, findings)) {
                var at = new Location(file, line, column, line, column + 1);
                findings.add(new Finding(fault.check(), at, fault.message(), fault.help()));
            }
            if (fault == null) {
                text.appendCodePoint(c);
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
            i += Character.charCount(c);
        }
        return new Parsed<>(new Source(file, text.toString()), findings);
    }

    /** The characters of a text that are not allowed in content. */
    static IntStream notAllowed(String text) {
        return text.chars().noneMatch(SourceReader::isRefused)
                ? IntStream.empty()
                : IntStream.range(0, text.length())
                        .filter(i -> i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                        .filter(i -> isRefused(text.codePointAt(i)) && !Joiner.stands(text, i))
                        .map(text::codePointAt);
    }

    /** Whether a character, or half of one, is not allowed in content. */
    private static boolean isRefused(int c) {
        return isInvisible(c) || isControl(c);
    }

    /** A file that ends its lines with carriage returns has one on every line: one finding is enough. */
    private static boolean isRepeated(Shape.Fault fault, List<Finding> findings) {
        return fault.message().equals(LONE_CARRIAGE_RETURN)
                && findings.stream().anyMatch(finding -> finding.message().equals(LONE_CARRIAGE_RETURN));
    }

    /** Why a text is not allowed in content, however it was written; empty for nearly all. */
    public static Optional<Shape.Fault> fault(String text) {
        return notAllowed(text)
                .mapToObj(SourceReader::fault)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Shape.Fault> fault(int c) {
        if (isInvisible(c)) {
            return Optional.of(new Shape.Fault(
                    "invisible-character",
                    "invisible or direction-changing character %s".formatted(name(c)),
                    "delete it; the site isolates directions by itself"));
        }
        return isControl(c)
                ? Optional.of(new Shape.Fault(
                        "control-character",
                        "%s %s".formatted(kind(c), name(c)),
                        "delete it, or write another character"))
                : Optional.empty();
    }

    private static Shape.@Nullable Fault fault(String text, int index) {
        var c = text.codePointAt(index);
        if (c == 0xFEFF && index == 0) {
            return new Shape.Fault(
                    "encoding", "the file starts with a byte order mark", "save it as UTF-8 without one");
        }
        if (c == '\r') {
            return new Shape.Fault("encoding", LONE_CARRIAGE_RETURN, "end lines with a line feed, or with CRLF");
        }
        return Joiner.stands(text, index) ? null : fault(c).orElse(null);
    }

    /**
     * Code points that are not text: controls, noncharacters, single surrogates, private-use characters, which mean something
     * else in each font, and what stands for a character that was lost.
     */
    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || isNoncharacter(c)
                || c == REPLACEMENT
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static String kind(int c) {
        if (isNoncharacter(c)) {
            return "noncharacter";
        }
        if (c == REPLACEMENT) {
            return "placeholder for a lost character";
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE -> "private-use character";
            case Character.SURROGATE -> "half of a character";
            default -> "control character";
        };
    }

    /** Zero-width, byte-order, joiner-like and directional characters (Unicode TR 36, section 2.5). */
    static boolean isInvisible(int c) {
        return c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFC)
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    static String name(int c) {
        var name = Character.getName(c);
        return name == null || Character.getType(c) == Character.SURROGATE
                ? "U+%04X".formatted(c)
                : "U+%04X (%s)".formatted(c, name.toLowerCase(Locale.ROOT));
    }
}
