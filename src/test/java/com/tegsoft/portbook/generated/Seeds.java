package com.tegsoft.portbook.generated;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Which products are tried: sixty in every run, a thousand in the profile {@code many-products}. */
final class Seeds {

    static final List<Long> FIXED = range(1, 60);

    private static final String MANY = "1-1000";

    private Seeds() {}

    /** A thousand, or those of {@code -Dseeds=251-500}. */
    static List<Long> many() {
        var ends = System.getProperty("seeds", MANY).split("-", 2);
        return range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }

    /** Products with the same templates follow each other, so that these are parsed once. */
    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .boxed()
                .sorted(Comparator.comparing(LimitedPlatforms::number))
                .toList();
    }
}
