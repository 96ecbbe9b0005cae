package com.tegsoft.portbook.generated;

import java.util.List;
import java.util.stream.LongStream;

/** Which products are tried: sixty in every run, a thousand in the profile {@code many-products}. */
final class Seeds {

    static final List<Long> FIXED = LongStream.rangeClosed(1, 60).boxed().toList();

    private static final String MANY = "1-1000";

    private Seeds() {}

    /** A thousand, or those of {@code -Dseeds=251-500}. */
    static List<Long> many() {
        var ends = System.getProperty("seeds", MANY).split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]))
                .boxed()
                .toList();
    }
}
