package com.tegsoft.portbook.generated;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty generated products, with all that can be in one, keep every promise that {@code check} makes for them. */
class EveryProductIT {

    static List<Long> seeds() {
        return Seeds.FIXED;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_check_accepts_every_command_carries_through(long seed) {
        ProductTrial.of(seed);
    }
}
