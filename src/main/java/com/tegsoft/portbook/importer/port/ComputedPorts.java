package com.tegsoft.portbook.importer.port;

import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The formulas in a text about ports.
 *
 * @param certain those that a matrix can say
 * @param unclear parts of the text in which numbers are no ports of their own, such as {@code + 2 x calls}
 * @param rest the text in plain signs, with blanks in place of both
 */
record ComputedPorts(List<ComputedPort> certain, List<SourceSpan> unclear, String rest) {

    private static final int LAST_PORT = 65535;
    private static final int MOST_EACH = 1000;

    /** How many characters before a formula may say what it explains. */
    private static final int NEAR = 120;

    private static final String BASE = "(?<![\\d.,:/+])(?<!\\d\\s?-\\s?)(?<base>\\d{2,5})(?![\\d.])";

    /** A number that tells machines or connections of one kind apart. */
    private static final String INDEX =
            "(?<name>(?:(?:the|its)\\s)?(?:(?!port\\b)[\\p{L}][\\p{L}-]*\\s){0,3}(?:number|no\\.|nr\\.|index|id|identifier|ordinal|rank|offset|nummer|numaras\u0131)(?!\\p{L})"
                    + "(?!\\sof\\b)|(?:instance|node|display|slot)(?![\\p{L}-])|[nik](?![\\p{L}\\d]))";

    private static final String TIMES = "\\s?(?:[x\u00d7\u00b7]|times\\b)\\s?";

    private static final String COUNT =
            "(?<![\\p{L}\\d])(?<each>one|an?|two|three|four|five|six|eight|ten|\\d{1,3}|eine?n?|zwei|drei|bir|iki|\u00fc\u00e7)";

    private static final String FOR_EACH =
            "\\s(?:[\\p{L}-]+\\s)?ports?\\s(?:is\\s|are\\s)?(?:(?:used|needed|required|opened)\\s)?(?:per|for\\s(?:each|every))\\s";

    private static final String COUNTED =
            "(?<name>[\\p{L}][\\p{L}-]*(?:\\s(?!(?:starting|beginning|counting|from|and|or|is|are|on|in)\\b)[\\p{L}-]+){0,2})";

    private static final String START =
            "(?:starting|beginning|counting|from)(?:\\s(?:at|from|with|on))?(?:\\sport)?\\s";

    /** A port for each number: its offset and by how much it grows. */
    private static final Pattern SUM =
            pattern(BASE + "\\s?\\+\\s?[(<\\[{]{0,2}\\s?(?:(?<step>\\d{1,4})" + TIMES + ")?[<{\\[]{0,2}" + INDEX
                    + "[>}\\]]{0,2}(?:" + TIMES + "(?<factor>\\d{1,4}))?\\s?[)>\\]}]{0,2}(?![\\p{L}\\d])");

    /** Two digits of the number in place of letters, as in {@code 3NN13} and {@code 32<NN>}. */
    private static final Pattern DIGITS = pattern(
            "(?<![\\p{L}\\d.,:/<-])(?<before>\\d{1,3})(?:(?<name>(?-i:NN|nn))"
                    + "|[<{\\[](?<marked>nn|(?:[\\p{L}_-]+\\s){0,2}(?:number|no|nr|id|instance))[>}\\]])(?<after>\\d{0,2})(?![\\p{L}\\d<])");

    private static final Pattern COUNTED_FIRST =
            pattern(COUNT + FOR_EACH + COUNTED + "[,;:]?\\s(?:and\\s)?" + START + BASE);
    private static final Pattern COUNTED_LAST =
            pattern(START + BASE + "[,;:(\\s]{1,2}\\s?(?:with\\s|and\\s)?" + COUNT + FOR_EACH + COUNTED + "\\)?");
    private static final Pattern COUNTED_BEHIND =
            pattern(BASE + "\\s?[,;:(]\\s?(?:\\+\\s|(?:and\\s)?up(?:wards)?[,;]?\\s|onwards?[,;]?\\s)?" + COUNT
                    + FOR_EACH + COUNTED + "(?:[,;]?\\s" + START + "\\k<base>(?!\\d))?\\)?");

    /** What is added to a port to get others: of {@code 16384 + (4 x calls)} the part behind the port. */
    private static final Pattern ADDED = pattern(
            "(?<=\\d\\s?)\\+\\s?\\(?\\s?(?:\\d{1,4}" + TIMES
                    + "(?:the\\s)?[\\p{L}][\\p{L}-]*(?:\\s[\\p{L}-]+){0,3}|[\\p{L}][\\p{L}-]*(?:\\s[\\p{L}-]+){0,3}"
                    + TIMES
                    + "\\d{1,4}|\\d(?!\\d)|(?:the\\s)?(?:number|count)\\sof\\s[\\p{L}][\\p{L}-]*(?:\\s[\\p{L}-]+){0,2})\\s?\\)?");

    /** A number that is added to another port. */
    private static final Pattern ADDED_TO_PORT =
            pattern("\\b(?:[\\p{L}-]+\\s){0,2}(?:port(?:\\snumber)?|base)\\s?\\+\\s?\\d{1,5}(?![\\d.-])");

    /** What is before the formula of a port that the text also says: a bracket behind it, or a word like "computed as". */
    private static final Pattern EXPLAINED =
            pattern("\\d\\s?(?:tcp|udp|/|\\s)*[(\\[][^()\\[\\]]*$|\\d.*\\b(?:computed|calculated|derived)\\b[^.]*$");

    /** How many of a range each has, which is no port. */
    private static final Pattern SHARE = pattern(
            "(?<=\\d\\s?[,;(]\\s?)[1-9]\\s(?:[\\p{L}-]+\\s)?(?:ports?\\s)?(?:per|for\\s(?:each|every))\\s[\\p{L}][\\p{L}-]*");

    /** A list that goes on. */
    private static final Pattern GOES_ON =
            pattern("(?<=\\d[,;]?\\s?)(?:\\.{3}|\u2026|\\betc\\b\\.?|\\band\\sso\\s(?:on|forth)\\b)(?!\\s?\\d)");

    /** A plus before a word, which does not mean every port above. */
    private static final Pattern PLUS = pattern("(?<=\\d)\\s\\+(?=\\s?[<\\p{L}])");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("zwei", 2),
            Map.entry("iki", 2),
            Map.entry("three", 3),
            Map.entry("drei", 3),
            Map.entry("\u00fc\u00e7", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("eight", 8),
            Map.entry("ten", 10));

    /** Without one of these a text has no formula. */
    private static final Pattern GLANCE =
            pattern("\\+|\\.{3}|\u2026|\\betc\\b|\\bso\\s(?:on|forth)\\b|\\d(?:nn|[<{\\[])|\\b(?:per|each|every)\\b");

    /** Without one of these it counts nothing. */
    private static final Pattern EACH = pattern("\\b(?:per|each|every)\\b");

    ComputedPorts {
        certain = List.copyOf(certain);
        unclear = List.copyOf(unclear);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile("(?iu)" + form);
    }

    static ComputedPorts in(SourceSpan words) {
        var rest = new StringBuilder(PlainSigns.of(words.text()));
        var certain = new ArrayList<ComputedPort>();
        var unclear = new ArrayList<SourceSpan>();
        if (GLANCE.matcher(rest).find()) {
            var signs = new StringBuilder(PlainSigns.of(words.text().replace('*', '\u00d7')));
            if (EACH.matcher(signs).find()) {
                for (var form : List.of(COUNTED_BEHIND, COUNTED_FIRST, COUNTED_LAST)) {
                    take(form, signs, rest, found -> counted(words, found)
                            .map(certain::add)
                            .isPresent());
                }
                take(SHARE, signs, rest, found -> unclear.add(words.part(found.start(), found.end())));
            }
            if (signs.indexOf("+") >= 0) {
                take(SUM, signs, rest, found -> sum(words, found)
                        .map(certain::add)
                        .isPresent());
            }
            take(DIGITS, signs, rest, found -> digits(words, found)
                    .map(certain::add)
                    .isPresent());
            if (signs.indexOf("+") >= 0) { // Some that are no sums of a port and a number.
                take(ADDED_TO_PORT, signs, rest, found -> {
                    var isExplained = EXPLAINED
                            .matcher(signs.substring(Math.max(0, found.start() - NEAR), found.start()))
                            .find();
                    return isExplained || unclear.add(words.part(found.start(), found.end()));
                });
                take(ADDED, signs, rest, found -> unclear.add(words.part(found.start(), found.end())));
                take(PLUS, signs, rest, found -> true);
            }
            take(GOES_ON, signs, rest, found -> unclear.add(words.part(found.start(), found.end())));
        }
        return new ComputedPorts(certain, unclear, rest.toString());
    }

    /** Leaves blanks in both texts in place of whatever is accepted. */
    private static void take(Pattern form, StringBuilder signs, StringBuilder rest, Predicate<Matcher> accepts) {
        var found = form.matcher(signs.toString());
        while (found.find()) {
            if (accepts.test(found)) {
                var blanks = " ".repeat(found.end() - found.start());
                signs.replace(found.start(), found.end(), blanks);
                rest.replace(found.start(), found.end(), blanks);
            }
        }
    }

    private static Optional<ComputedPort> counted(SourceSpan words, Matcher found) {
        var each = Optional.ofNullable(NUMBERS.get(found.group("each").toLowerCase(Locale.ROOT)))
                .orElseGet(() -> found.group("each").matches("\\d+") ? Integer.parseInt(found.group("each")) : 1);
        var base = Integer.parseInt(found.group("base"));
        return each < 1 || each > MOST_EACH || base < 1 || base + each - 1 > LAST_PORT
                ? Optional.empty()
                : Optional.of(new ComputedPort(
                        words.part(found.start(), found.end()), name(words, found, "name"), base, 0, each));
    }

    private static Optional<ComputedPort> sum(SourceSpan words, Matcher found) {
        var step = Stream.of("step", "factor")
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .mapToInt(Integer::parseInt)
                .reduce(1, (one, other) -> one * other);
        return computed(words, found, Integer.parseInt(found.group("base")), step);
    }

    private static Optional<ComputedPort> digits(SourceSpan words, Matcher found) {
        var after = found.group("after");
        var offset = Integer.parseInt(found.group("before") + "00" + after);
        return computed(words, found, offset, (int) Math.pow(10, after.length()));
    }

    private static Optional<ComputedPort> computed(SourceSpan words, Matcher found, int offset, int step) {
        var name = found.group("name") == null ? "marked" : "name";
        return step < 1 || offset < 1 || offset + step > LAST_PORT
                ? Optional.empty()
                : Optional.of(new ComputedPort(
                        words.part(found.start(), found.end()), name(words, found, name), offset, step, 0));
    }

    private static SourceSpan name(SourceSpan words, Matcher found, String group) {
        return words.part(found.start(group), found.end(group));
    }
}
