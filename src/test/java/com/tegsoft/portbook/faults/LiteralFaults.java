package com.tegsoft.portbook.faults;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a template says literally: another text, another digit, a word that is gone, a link that leads elsewhere. */
final class LiteralFaults {

    private static final Pattern TEXT = Pattern.compile("(?<=\\b(?:t|say)\\(\")[a-z0-9.-]+(?=\")");
    private static final Pattern DIGIT = Pattern.compile("(?<![0-9a-zA-Z#&])[0-9](?=[0-9]*(?![0-9a-zA-Z]))");
    private static final Pattern CODE = Pattern.compile("\\$\\{[^{}]*\\}|</?[#@][^>]*>|<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]+");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:[#!\"]|//|.*\\[\")");
    private static final Pattern LINK = Pattern.compile("(?<=\\b(?:href|src)=\")[^\"]*(?:\\$\\{[^}]*\\}[^\"]*)*(?=\")");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^{}]*\\}");

    private LiteralFaults() {}

    static Stream<Fault> of(TemplateLines text) {
        return text.numbers().boxed().flatMap(number -> Stream.of(
                        text.replaced("another text", number, TEXT, found -> text.all(TEXT, 0).stream()),
                        text.replaced("digit changed", number, DIGIT, found -> Stream.of(digit(found.group()))),
                        words(text, number),
                        text.replaced("link lost", number, LINK, found -> Stream.of("#")),
                        text.replaced(
                                "link changed",
                                number,
                                LINK,
                                found -> Stream.concat(
                                        text.all(LINK, 0).stream(),
                                        Stream.of(
                                                VARIABLE.matcher(found.group()).replaceFirst("")))))
                .flatMap(faults -> faults));
    }

    private static String digit(String digit) {
        return Integer.toString((Integer.parseInt(digit) + 1) % 10);
    }

    /** Words outside variables, directives, tags and comments: how a comment is worded is for the template alone to say. */
    private static Stream<Fault> words(TemplateLines text, int number) {
        var line = text.line(number);
        if (COMMENT.matcher(line).lookingAt()) {
            return Stream.of();
        }
        var code = CODE.matcher(line).results().toList();
        var words = WORD.matcher(line)
                .results()
                .filter(word -> code.stream().noneMatch(part -> part.start() < word.end() && word.start() < part.end()))
                .toList();
        var gone = words.stream()
                .map(word -> text.fault(
                        "word deleted", number, line.substring(0, word.start()) + line.substring(word.end())));
        var swapped = IntStream.range(1, words.size())
                .filter(i -> !words.get(i - 1).group().equals(words.get(i).group()))
                .mapToObj(i -> text.fault(
                        "words swapped",
                        number,
                        line.substring(0, words.get(i - 1).start())
                                + words.get(i).group()
                                + line.substring(
                                        words.get(i - 1).end(), words.get(i).start())
                                + words.get(i - 1).group()
                                + line.substring(words.get(i).end())));
        return Stream.concat(gone, swapped);
    }
}
