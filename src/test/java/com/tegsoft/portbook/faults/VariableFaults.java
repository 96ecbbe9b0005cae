package com.tegsoft.portbook.faults;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Variables: two have changed places, one is replaced by another of the same object, or by a number. */
final class VariableFaults {

    private static final Pattern PRINTED = Pattern.compile("\\$\\{[^{}]*\\}");
    private static final Pattern MEMBER =
            Pattern.compile("(?<![a-zA-Z0-9.\"@/-])([a-zA-Z]+)\\.([a-zA-Z0-9]+)(?![a-zA-Z0-9.(-])");
    private static final Pattern NUMBER = Pattern.compile(
            "\\$\\{[^{}]*(?:range|port|first|last|from|upper|lower)[^{}]*\\}", Pattern.CASE_INSENSITIVE);

    private VariableFaults() {}

    static Stream<Fault> of(TemplateLines text) {
        return text.numbers().boxed().flatMap(number -> Stream.of(
                        swapped(text, number),
                        swappedWithNext(text, number),
                        replaced(text, number),
                        hardCoded(text, number))
                .flatMap(faults -> faults));
    }

    private static Stream<Fault> swapped(TemplateLines text, int number) {
        var line = text.line(number);
        var printed = PRINTED.matcher(line).results().toList();
        return Stream.iterate(1, i -> i < printed.size(), i -> i + 1)
                .filter(i -> !printed.get(i - 1).group().equals(printed.get(i).group()))
                .map(i -> text.fault("variables swapped", number, swapped(line, printed.get(i - 1), printed.get(i))));
    }

    private static String swapped(String line, MatchResult first, MatchResult second) {
        return line.substring(0, first.start())
                + second.group()
                + line.substring(first.end(), second.start())
                + first.group()
                + line.substring(second.end());
    }

    private static Stream<Fault> swappedWithNext(TemplateLines text, int number) {
        if (number == text.lines().size()) {
            return Stream.of();
        }
        var both = List.of(text.line(number), text.line(number + 1));
        var first = PRINTED.matcher(both.get(0)).results().reduce((a, b) -> b);
        var second = PRINTED.matcher(both.get(1)).results().findFirst();
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().group().equals(second.get().group())) {
            return Stream.of();
        }
        var swapped = swapped(
                both.get(0) + "\n" + both.get(1),
                first.get(),
                moved(second.get(), both.get(0).length() + 1, both));
        return Stream.of(new Fault(
                "variables of two lines swapped",
                text.file(),
                number,
                both,
                swapped.lines().toList()));
    }

    /** The match in both lines together. */
    private static MatchResult moved(MatchResult second, int by, List<String> both) {
        var matcher = Pattern.compile(Pattern.quote(second.group())).matcher(String.join("\n", both));
        if (!matcher.find(by)) {
            throw new IllegalStateException(second.group());
        }
        return matcher.toMatchResult();
    }

    private static Stream<Fault> replaced(TemplateLines text, int number) {
        return text.replaced("variable replaced", number, MEMBER, found -> text.all(MEMBER, 0).stream()
                .filter(other -> other.startsWith(found.group(1) + ".")));
    }

    private static Stream<Fault> hardCoded(TemplateLines text, int number) {
        return text.replaced("port hard-coded", number, NUMBER, found -> Stream.of("443"));
    }
}
