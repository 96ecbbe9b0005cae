package com.tegsoft.portbook.work;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does the same to many things, on every processor.
 *
 * <p>Each thing is a task of its own. A parallel stream would deal out a few large shares beforehand, and whoever has the
 * page of all ports in his share keeps the others waiting.
 */
public final class AtOnce {

    private AtOnce() {}

    /** What comes of each thing, in the order of the things; what one of them throws is thrown. */
    public static <T, R> List<R> map(Collection<T> things, Function<? super T, ? extends R> work) {
        return ForkJoinTask.invokeAll(tasks(things, work)).stream()
                .<R>map(ForkJoinTask::join)
                .toList();
    }

    /** The same, begun at once; whoever asks for what comes of it waits until all is done. */
    public static <T, R> Supplier<List<R>> begin(Collection<T> things, Function<? super T, ? extends R> work) {
        var tasks = tasks(things, work);
        tasks.forEach(ForkJoinTask::fork);
        return () -> {
            for (var i = tasks.size() - 1; i >= 0; i--) {
                tasks.get(i).quietlyJoin(); // Whoever waits does the last himself, while others begin at the first.
            }
            return tasks.stream().<R>map(ForkJoinTask::join).toList();
        };
    }

    private static <T, R> List<ForkJoinTask<R>> tasks(Collection<T> things, Function<? super T, ? extends R> work) {
        return things.stream()
                .map(thing -> ForkJoinTask.<R>adapt(() -> work.apply(thing)))
                .toList();
    }

    /** The same where each thing yields any number of results: all of them, in the order of the things. */
    public static <T, R> Stream<R> flatMap(Collection<T> things, Function<? super T, Stream<R>> work) {
        return map(things, thing -> work.apply(thing).toList()).stream().flatMap(List::stream);
    }
}
