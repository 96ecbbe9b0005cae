package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The order of a page's lines below the same headings: a sentence follows what it speaks of. */
final class LineOrder {

    private LineOrder() {}

    /**
     * A finding for each place whose lines have another order.
     *
     * @param must the lines of the page
     * @param said the same lines
     */
    static List<Finding> findings(String path, List<PageLine> must, List<PageLine> said) {
        var read = byPlace(said);
        return byPlace(must).values().stream()
                .map(lines -> new Pair(
                        lines, Objects.requireNonNull(read.get(lines.get(0).place()))))
                .filter(pair -> !pair.must().equals(pair.said()))
                .map(pair -> Comparison.fault(path, message(pair.must(), pair.said())))
                .toList();
    }

    /** The same for lines of one place; none if they have the same order. */
    static List<Finding> ofSame(String path, List<String> must, List<String> said) {
        return must.equals(said) ? List.of() : List.of(Comparison.fault(path, message(must, said)));
    }

    private static String message(List<?> must, List<?> said) {
        var first = IntStream.range(0, must.size())
                .filter(number -> !must.get(number).equals(said.get(number)))
                .findFirst()
                .orElseThrow();
        return "in another order: %s, where this belongs: %s".formatted(said.get(first), must.get(first));
    }

    private static Map<String, List<PageLine>> byPlace(List<PageLine> lines) {
        var places = new LinkedHashMap<String, List<PageLine>>();
        lines.stream().filter(LineOrder::matters).forEach(line -> places.computeIfAbsent(
                        line.place(), key -> new ArrayList<>())
                .add(line));
        return places;
    }

    /** In the head of a page, a policy is for the scripts after it, and nothing else has an order. */
    private static boolean matters(PageLine line) {
        return !line.place().equals("head")
                || line.words().startsWith("Content-Security-Policy: ")
                || line.words().startsWith("script ");
    }

    /** The lines of a place as they must be and as they are. */
    private record Pair(List<PageLine> must, List<PageLine> said) {}
}
