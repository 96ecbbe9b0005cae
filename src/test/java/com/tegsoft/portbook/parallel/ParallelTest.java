package com.tegsoft.portbook.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParallelTest {

    @Test
    void results_stand_in_the_order_of_the_things_however_long_each_takes() {
        var things = IntStream.range(0, 1_000).boxed().toList();

        var doubled = Parallel.map(things, thing -> {
            for (var wait = 0; wait < thing % 7; wait++) {
                Thread.onSpinWait();
            }
            return 2 * thing;
        });

        assertThat(doubled).isEqualTo(things.stream().map(thing -> 2 * thing).toList());
    }

    @Test
    void what_one_of_them_throws_is_thrown() {
        assertThatThrownBy(() -> Parallel.map(IntStream.range(0, 100).boxed().toList(), thing -> {
                    if (thing == 42) {
                        throw new IllegalStateException("no page 42");
                    }
                    return thing;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no page 42");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_long_thing_keeps_nobody_from_the_others() {
        var done = ConcurrentHashMap.<Integer>newKeySet();

        Parallel.map(IntStream.range(0, 64).boxed().toList(), thing -> {
            if (thing == 0) { // Ends only when somebody else has done all others.
                while (Runtime.getRuntime().availableProcessors() > 1 && done.size() < 63) {
                    Thread.onSpinWait();
                }
            }
            return done.add(thing);
        });

        assertThat(done).hasSize(64);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void what_was_begun_goes_on_beside_its_beginner_and_is_waited_for() {
        var mayEnd = new CountDownLatch(1);
        var begun = Parallel.begin(List.of(1, 2, 3), number -> {
            await(mayEnd);
            return number * number;
        });
        mayEnd.countDown(); // Never reached if the beginner had to wait.
        assertThat(begun.get()).containsExactly(1, 4, 9);
        assertThat(begun.get()).as("asked for again").containsExactly(1, 4, 9);
    }

    @Test
    void what_was_begun_and_failed_fails_whoever_waits() {
        var begun = Parallel.begin(List.of(0), number -> 1 / number);
        assertThatThrownBy(begun::get).isInstanceOf(ArithmeticException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
