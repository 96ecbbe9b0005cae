package com.tegsoft.portbook.generated;

/**
 * What one edition does to a generated product.
 *
 * @param from with which row, language or page it begins to look for one that it can be done to
 * @param id one that nothing has, should it need one
 */
record Mutation(Step step, int from, String id) {

    /** The next edition; where there is nothing to do the step to, only its date is another. */
    Snapshot applyTo(Snapshot now) {
        return step.results(now, this)
                .map(result -> result.now().after(now, result.successors()))
                .filter(next -> !next.equals(now) && next.isSound())
                .findFirst()
                .orElse(now)
                .nextEdition();
    }
}
