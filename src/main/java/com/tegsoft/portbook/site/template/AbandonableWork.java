package com.tegsoft.portbook.site.template;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Work that renders templates. No thread can be forced to end, so when a template is endless, its work is left alone. */
final class AbandonableWork {

    /** As much as the first thread of a process has. */
    private static final long STACK = 8L << 20;

    private final Map<Thread, CompletableFuture<?>> waiting = new ConcurrentHashMap<>();

    /**
     * The result of some work, which runs on a thread of its own.
     *
     * @throws TemplateFault if the work was abandoned
     */
    <T> T run(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        var thread = new Thread(null, () -> complete(result, work), "rendering", STACK);
        waiting.put(thread, result);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        } finally {
            waiting.remove(thread);
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Ends everything that runs, because of a template that does not end. */
    void abandon(TemplateFault fault) {
        waiting.values().forEach(result -> result.completeExceptionally(fault));
    }
}
