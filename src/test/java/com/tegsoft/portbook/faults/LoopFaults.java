package com.tegsoft.portbook.faults;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loops and conditions: a loop is gone, ends early, begins late, or prints the same item each time; a condition is reversed. */
final class LoopFaults {

    private static final Pattern LOOP = Pattern.compile("<#list (?<items>(?:[^<>]|->)+?) as (?<item>[a-zA-Z]+)>");
    private static final Pattern BOUND = Pattern.compile("<#list\\b|</#list>");
    private static final Pattern CONDITION = Pattern.compile("<#if (?<condition>(?:[^<>]|->)+)>");

    private LoopFaults() {}

    static Stream<Fault> of(TemplateLines text) {
        return text.numbers().boxed().flatMap(number -> Stream.of(
                        text.replaced(
                                "condition reversed",
                                number,
                                CONDITION,
                                found -> Stream.of("<#if !(" + found.group(1) + ")>")),
                        text.replaced("condition dropped", number, CONDITION, found -> Stream.of("<#if true>")),
                        text.replaced(
                                "only the first item",
                                number,
                                LOOP,
                                found -> Stream.of(
                                        "<#list (%s)[0..*1] as %s>".formatted(found.group(1), found.group(2)))),
                        text.replaced(
                                "all but the first item",
                                number,
                                LOOP,
                                found ->
                                        Stream.of("<#list (%s)[1..] as %s>".formatted(found.group(1), found.group(2)))),
                        dropped(text, number).stream(),
                        sameItem(text, number))
                .flatMap(faults -> faults));
    }

    /** The last line of a loop that begins in a line; empty if it ends in the same. */
    private static Optional<Integer> end(TemplateLines text, int number) {
        var depth = 0;
        for (var i = number; i <= text.lines().size(); i++) {
            for (var bound : BOUND.matcher(text.line(i)).results().toList()) {
                depth += bound.group().startsWith("</") ? -1 : 1;
            }
            if (depth == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> dropped(TemplateLines text, int number) {
        if (!text.line(number).startsWith("<#list")) {
            return Optional.empty();
        }
        return end(text, number)
                .map(end -> new Fault(
                        "loop dropped", text.file(), number, text.lines().subList(number - 1, end), List.of()));
    }

    /** A variable of the loop is that of a fixed item. */
    private static Stream<Fault> sameItem(TemplateLines text, int number) {
        return LOOP.matcher(text.line(number)).results().flatMap(loop -> {
            var end = end(text, number).orElse(number);
            var use = Pattern.compile("(?<![a-zA-Z.\"])" + loop.group(2) + "\\.");
            return IntStream.rangeClosed(number, end)
                    .boxed()
                    .flatMap(line -> text.replaced(
                            "a fixed item",
                            line,
                            use,
                            found ->
                                    line == number && found.start() < loop.end() ? Stream.of() : fixed(loop.group(1))));
        });
    }

    private static Stream<String> fixed(String items) {
        return Stream.of("(%s)[0].".formatted(items), "(%s)?last.".formatted(items));
    }
}
