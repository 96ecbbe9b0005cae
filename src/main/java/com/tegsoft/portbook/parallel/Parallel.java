package com.tegsoft.portbook.parallel;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs the same task for many items, on all processors.
 *
 * <p>Each item is a separate task. A parallel stream would divide the items into a few large parts in advance, and the
 * part with the page of all ports would finish much later than the others.
 */
public final class Parallel {

    private Parallel() {}

    /** The results, in the order of the items; an exception from one of them is rethrown. */
    public static <T, R> List<R> map(Collection<T> things, Function<? super T, ? extends R> work) {
        return ForkJoinTask.invokeAll(tasks(things, work)).stream()
                .<R>map(ForkJoinTask::join)
                .toList();
    }

    /** The same, started immediately; requesting the results waits until all are done. */
    public static <T, R> Supplier<List<R>> begin(Collection<T> things, Function<? super T, ? extends R> work) {
        var tasks = tasks(things, work);
        tasks.forEach(ForkJoinTask::fork);
        return () -> {
            for (var i = tasks.size() - 1; i >= 0; i--) {
                tasks.get(i).quietlyJoin(); // The waiting thread works from the end, while others work from the start.
            }
            return tasks.stream().<R>map(ForkJoinTask::join).toList();
        };
    }

    private static <T, R> List<ForkJoinTask<R>> tasks(Collection<T> things, Function<? super T, ? extends R> work) {
        return things.stream()
                .map(thing -> ForkJoinTask.<R>adapt(() -> work.apply(thing)))
                .toList();
    }

    /** The same for items that yield any number of results: all results, in the order of the items. */
    public static <T, R> Stream<R> flatMap(Collection<T> things, Function<? super T, Stream<R>> work) {
        return map(things, thing -> work.apply(thing).toList()).stream().flatMap(List::stream);
    }
}
