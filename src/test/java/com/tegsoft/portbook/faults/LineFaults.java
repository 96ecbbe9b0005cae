package com.tegsoft.portbook.faults;

import java.util.List;
import java.util.stream.Stream;

/** Whole lines: one is gone, one is there twice, two have changed places. */
final class LineFaults {

    private LineFaults() {}

    static Stream<Fault> of(TemplateLines text) {
        return text.numbers()
                .filter(number -> !text.line(number).strip().startsWith("# "))
                .filter(text::isWhole)
                .boxed()
                .flatMap(number -> of(text, number));
    }

    private static Stream<Fault> of(TemplateLines text, int number) {
        var line = text.line(number);
        var gone = new Fault("line deleted", text.file(), number, List.of(line), List.of());
        if (line.startsWith("<#")) {
            return Stream.of(gone);
        }
        var twice = new Fault("line doubled", text.file(), number, List.of(line), List.of(line, line));
        if (number == text.lines().size()
                || !text.isWhole(number + 1)
                || text.line(number + 1).equals(line)) {
            return Stream.of(gone, twice);
        }
        var both = List.of(line, text.line(number + 1));
        return Stream.of(
                gone, twice, new Fault("lines swapped", text.file(), number, both, List.of(both.get(1), both.get(0))));
    }
}
