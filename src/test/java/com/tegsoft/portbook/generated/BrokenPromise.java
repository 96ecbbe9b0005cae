package com.tegsoft.portbook.generated;

/** Ends the trial of a generated product. */
final class BrokenPromise extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    BrokenPromise(Failure failure) {
        super(failure.stage());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
