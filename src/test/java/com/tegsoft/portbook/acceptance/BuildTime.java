package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * How long a build takes, in nanoseconds.
 *
 * @param staging what appears in the folder when publication begins
 * @param whole from the start of the process to its end
 * @param publication from the beginning of publication to the end of the process
 */
record BuildTime(Path staging, long whole, long publication) {

    /** Waits for a build of a site that nobody kills. */
    static BuildTime of(Process build, Path site) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var staging = site.resolve(".portbook-staging");
        waitFor(staging, build);
        var published = System.nanoTime();
        assertThat(build.waitFor()).isZero();
        return new BuildTime(staging, System.nanoTime() - start, System.nanoTime() - published);
    }

    /** Waits until a build publishes, and then any part of the time that this takes. */
    void waitForPublication(Process build, Random chance) throws InterruptedException {
        var rest = (long) (publication * chance.nextDouble());
        waitFor(staging, build);
        build.waitFor(rest, TimeUnit.NANOSECONDS);
    }

    private static void waitFor(Path file, Process build) throws InterruptedException {
        while (build.isAlive() && !Files.exists(file)) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
    }
}
