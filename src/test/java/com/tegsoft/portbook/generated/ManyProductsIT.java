package com.tegsoft.portbook.generated;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link EveryProductIT} has no time for: a thousand products. Only {@code mvn verify -Pmany-products} runs it. */
@Tag("many-products")
class ManyProductsIT {

    static List<Long> seeds() {
        return Seeds.many();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_check_accepts_every_command_carries_through(long seed) {
        ProductTrial.of(seed);
    }
}
