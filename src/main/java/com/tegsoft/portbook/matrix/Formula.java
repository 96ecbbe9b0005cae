package com.tegsoft.portbook.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the ports of a setting follow from other settings: the first is {@code offset + step × from}.
 *
 * @param from the setting that it follows
 * @param step what one more of that adds, 1 to 65535
 * @param offset what is added to it; can be below zero
 * @param count how many ports there are; empty: as many as {@code from} has
 */
public record Formula(Id from, int step, int offset, Optional<Count> count) {

    private static final String TIMES = " × ";

    /**
     * A number of ports.
     *
     * @param of the setting that says how often {@code each} is needed; empty: once
     * @param each 1 to 65535
     */
    public record Count(Optional<Id> of, int each) {

        /** {@code 2 × calls}, with the name of the setting. */
        public String words(Function<Id, String> name) {
            return of.map(id -> multiple(each, name.apply(id))).orElse(Integer.toString(each));
        }
    }

    private static String multiple(int times, String name) {
        return times == 1 ? name : times + TIMES + name;
    }

    /** The settings that it depends on. */
    public List<Id> inputs() {
        return Stream.concat(Stream.of(from), count.flatMap(Count::of).stream())
                .distinct()
                .toList();
    }

    /** Those of them that must be one number, not a range. */
    public List<Id> numbers() {
        var numbers = new ArrayList<Id>();
        if (step > 1 || count.isPresent()) {
            numbers.add(from);
        }
        count.flatMap(Count::of).ifPresent(numbers::add);
        return numbers;
    }

    /** Whether it changes anything. */
    public boolean isTrivial() {
        return step == 1 && offset == 0 && count.isEmpty();
    }

    /**
     * What it gives; {@link PortRange#UNSET} if a setting that it depends on is not set.
     *
     * @param values what each setting is
     * @return empty if the result is not between 1 and 65535, or if there is a range where it needs a number
     */
    public Optional<PortRange> result(Function<Id, PortRange> values) {
        if (inputs().stream().anyMatch(id -> !values.apply(id).isSet())) {
            return Optional.of(PortRange.UNSET);
        }
        if (numbers().stream().anyMatch(id -> !values.apply(id).isSingle())) {
            return Optional.empty();
        }
        var base = values.apply(from);
        var first = offset + (long) step * base.first();
        long last = count.map(number -> first - 1 + (long) number.each() * ports(number, values))
                .orElseGet(() -> offset + (long) step * base.last());
        return first < 1 || last > 65535 ? Optional.empty() : Optional.of(new PortRange((int) first, (int) last));
    }

    private static int ports(Count count, Function<Id, PortRange> values) {
        return count.of().map(id -> values.apply(id).first()).orElse(1);
    }

    /** The first port: {@code sip-port + 1}, {@code 10000 + 100 × node}, with the name of the setting. */
    public String firstWords(Function<Id, String> name) {
        var moved = multiple(step, name.apply(from));
        if (offset > 0 && step > 1) {
            return offset + " + " + moved;
        }
        return offset == 0 ? moved : moved + (offset > 0 ? " + " : " - ") + Math.abs(offset);
    }

    /** In English, with ids, for files that have no other language: {@code 2 * calls ports from media-start}. */
    @Override
    public String toString() {
        var first = firstWords(Id::value);
        return count.map(number -> number.words(Id::value) + " ports from " + first)
                .orElse(first)
                .replace(TIMES, " * ");
    }
}
