package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Matrix;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the headers in a text say, which is a file of a site or a part of it; {@code edition.js} has the same rules.
 *
 * @param editions that are named, the oldest first
 * @param titles what each header says about its file
 * @param isDamaged whether a header has no edition that can be read
 */
public record FileHeader(List<LocalDate> editions, List<Title> titles, boolean isDamaged) {

    /**
     * The first line of a header.
     *
     * @param platform its name
     * @param scope what the file is for: {@code all services}, {@code purpose voice}
     */
    public record Title(String platform, String scope) {

        /** Whether the file was for a part of the matrix. */
        public boolean isPart() {
            return !scope.equals("all services");
        }
    }

    /** Invisible characters: NUL bytes of another encoding, soft hyphens, direction marks and byte order marks. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    private static final Pattern LINE_ENDS = Pattern.compile("[\r\u0085\u2028\u2029]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u3000]");
    private static final Pattern DIGITS = Pattern.compile("[\\u0660-\\u0669\\u06f0-\\u06f9]");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])Edition {1,9}([^\\s,]{0,40}),? {0,9}matrix(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile(
            "^[^\\p{L}\\n]*Edition {1,9}([^\\s,]{0,40}\\d[^\\s,]{0,40})",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern TABLE = Pattern.compile(
            "^[^\\p{L}\\n]*edition\"?[,;\\t]\"?direction\"?[,;\\t\\n]",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern CELL = Pattern.compile("\"?([^,;\\t\"\\n]*)\"?[,;\\t]");

    public FileHeader {
        editions = List.copyOf(editions);
        titles = List.copyOf(titles);
    }

    /** What the headers in a text say about files for a product. */
    public static FileHeader of(String text, Matrix matrix) {
        var plain = plain(text);
        var named = Stream.of(
                        NAMED.matcher(plain).results().map(match -> match.group(1)),
                        LINE.matcher(plain).results().map(match -> match.group(1)),
                        cells(plain).stream())
                .flatMap(some -> some)
                .toList();
        var titles = titles(plain, PlainText.of(matrix.product()));
        return new FileHeader(
                named.stream()
                        .filter(FileHeader::isDate)
                        .map(LocalDate::parse)
                        .distinct()
                        .sorted()
                        .toList(),
                titles,
                !named.stream().allMatch(FileHeader::isDate) || (named.isEmpty() && !titles.isEmpty()));
    }

    /** With plain line ends, spaces, digits and hyphens, as mail and word processors leave none of them. */
    private static String plain(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("").replace("\r\n", "\n");
        var lines = LINE_ENDS.matcher(seen).replaceAll("\n");
        var spaced = HYPHENS.matcher(SPACES.matcher(lines).replaceAll(" ")).replaceAll("-");
        return DIGITS.matcher(spaced).replaceAll(FileHeader::digit);
    }

    private static String digit(MatchResult match) {
        return String.valueOf(match.group().charAt(0) % 16);
    }

    private static boolean isDate(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first cells below the heads of a table that has an edition in each row. */
    private static List<String> cells(String text) {
        var head = TABLE.matcher(text);
        if (!head.find()) {
            return List.of();
        }
        return text.substring(head.start())
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CELL::matcher)
                .takeWhile(Matcher::lookingAt)
                .map(cell -> cell.group(1).strip())
                .toList();
    }

    private static List<Title> titles(String text, String product) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(product)
                        + " ports for ([^:\\n]{1,60}): (all services|[a-z]+ [a-z0-9-]+)")
                .matcher(text)
                .results()
                .map(match -> new Title(match.group(1), match.group(2)))
                .toList();
    }
}
