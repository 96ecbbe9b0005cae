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
