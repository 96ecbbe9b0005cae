package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page with twice as many numbers takes little more than twice as much: what is counted is the memory that its reading
 * takes and gives back, which is the same on a slow machine and on a busy one.
 */
class LongPagesTest {

    /** So many that the checks of a draft, which other threads may run, are left to {@code portbook check}. */
    private static final int NUMBERS = 2_100;

    private static final double MOST_GROWTH = 2.6;

    /** A page with some numbers. */
    private record LongPage(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<LongPage> pages() {
        return Stream.of(
                new LongPage("cell.csv", count -> "Name,Protocol,Port\nWeb,TCP,\"" + numbers(count, ", ", "%d") + '"'),
                new LongPage("spaced.csv", count -> "Name,Protocol,Port\nWeb,TCP,\"" + numbers(count, " ", "%d") + '"'),
                new LongPage(
                        "own-transports.csv",
                        count -> "Name,Protocol,Port\nWeb,,\"" + numbers(count, ", ", "%d/tcp") + '"'),
                new LongPage(
                        "known-protocol.csv",
                        count -> "Name,Protocol,Port\nWeb,SIP,\"" + numbers(count, ", ", "%d/udp") + '"'),
                new LongPage("brackets.csv", count -> "Name,Port\nWeb,\"" + numbers(count, "; ", "%d (TCP)") + '"'),
                new LongPage(
                        "choice.csv", count -> "Name,Protocol,Port\nWeb,TCP,\"" + numbers(count, " or ", "%d") + '"'),
                new LongPage(
                        "description.csv",
                        count -> "Name,Protocol,Port,Description\nWeb,TCP,443,\""
                                + numbers(count, " and ", "TCP port %d") + '"'),
                new LongPage("rows.csv", count -> "Name,Protocol,Port\n" + numbers(count, "\n", "Web,TCP,%d")),
                new LongPage(
                        "formulas.csv",
                        count -> "Name,Protocol,Port,Note\n"
                                + numbers(count, "\n", "Web,TCP,base port + %1$d,TCP port %1$d + N")),
                new LongPage(
                        "five-formulas.csv",
                        count -> "Name,Protocol,Port\n"
                                + numbers(
                                        count / 3,
                                        "\n",
                                        "Web,TCP,\"%1$d + node number, 2%1$d + N, 3%1$d + index, 4%1$d + rank, 5%1$d + id\"")),
                new LongPage(
                        "cells.csv",
                        count -> "Name,Protocol,Port\n"
                                + numbers(count / 10, "\n", "Web,TCP,\"" + numbers(20, ", ", "%d") + ", %d\"")),
                new LongPage(
                        "notes.html",
                        count -> "<table><tr><th>Name<th>Port<th>Note"
                                + numbers(
                                        count / 2,
                                        "\n",
                                        "<tr><td>Web<td>TCP %1$d<sup>1</sup>, UDP %1$d<td>See [1], <a href=\"#n%1$d\">note</a>")
                                + "</table><p>[1] All of them."),
                new LongPage(
                        "spans.html",
                        count -> "<table><tr><th>Name<th>Port<th>Note"
                                + numbers(
                                        count / 2,
                                        "\n",
                                        "<tr><td rowspan=2>Web %1$d<td>TCP %1$d<td>Pages<tr><td colspan=2>UDP %1$d")
                                + "</table>"),
                new LongPage(
                        "table.adoc",
                        count -> "|===\n|Name |Port |Note\n\n"
                                + numbers(count / 2, "\n", "|Web |TCP %1$d, UDP %1$d |Pages of %1$d")
                                + "\n|===\n"),
                new LongPage(
                        "flows.md",
                        count ->
                                "# Ports\n\n" + numbers(count / 2, "\n", "Client %1$d -> Gateway: TCP %1$d, UDP %1$d")),
                new LongPage("item.md", count -> "# Ports\n\n- TCP " + numbers(count, ", ", "%d") + '\n'),
                new LongPage("items.md", count -> "# Ports\n\n" + numbers(count, "\n", "- TCP %d for something")),
                new LongPage("lines.txt", count -> "Ports\n\n" + numbers(count, "\n", "%d/tcp")),
                new LongPage("sentence.md", count -> "# Ports\n\nOpen " + numbers(count, ", ", "TCP port %d") + ".\n"));
    }

    private static String numbers(int count, String between, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(1024 + i)).collect(Collectors.joining(between));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void twice_the_numbers_take_little_more_than_twice_the_memory(LongPage page) {
        taken(page, NUMBERS / 10); // What is made once only.
        var once = taken(page, NUMBERS);
        var twice = taken(page, 2 * NUMBERS);
        assertThat((double) twice / once).isBetween(1.2, MOST_GROWTH);
    }

    private static long taken(LongPage page, int count) {
        var bytes = page.text().apply(count).getBytes(StandardCharsets.UTF_8);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        assertThat(Importer.read(page.name(), bytes).draft()).isNotEmpty();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
