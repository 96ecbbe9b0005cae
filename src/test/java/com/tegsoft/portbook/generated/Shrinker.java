package com.tegsoft.portbook.generated;

import java.util.Optional;
import java.util.function.Function;

/** Leaves out of a product whatever can be left out while the same promise stays broken. */
final class Shrinker {

    private final Function<Genome, Optional<Failure>> theorem;
    private int triesLeft;

    /** @param tries after so many products it takes the smallest so far */
    Shrinker(Function<Genome, Optional<Failure>> theorem, int tries) {
        this.theorem = theorem;
        this.triesLeft = tries;
    }

    Genome shrink(Genome genome, Failure failure) {
        var smallest = genome;
        for (var smaller = next(smallest, failure); smaller.isPresent(); smaller = next(smallest, failure)) {
            smallest = smaller.get();
        }
        return smallest;
    }

    private Optional<Genome> next(Genome genome, Failure failure) {
        return genome.smaller()
                .takeWhile(smaller -> triesLeft-- > 0)
                .filter(smaller -> theorem.apply(smaller)
                        .filter(other -> other.stage().equals(failure.stage()))
                        .isPresent())
                .findFirst();
    }
}
