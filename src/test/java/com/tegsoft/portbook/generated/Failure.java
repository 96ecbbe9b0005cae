package com.tegsoft.portbook.generated;

/**
 * A promise that was broken for a product that {@code check} accepts.
 *
 * @param stage what was done, like {@code build}
 * @param said all that was printed, or what the program threw
 */
record Failure(String stage, String said) {}
