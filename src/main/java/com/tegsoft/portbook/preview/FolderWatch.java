package com.tegsoft.portbook.preview;

import com.tegsoft.portbook.parallel.DaemonThreads;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Watches folders for changes. Saving often causes several writes, so there is one call after a short pause without
 * writes.
 */
final class FolderWatch implements AutoCloseable {

    private static final long STILL_MILLIS = 25;

    private final ScheduledExecutorService calls =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("watch"));
    private final Consumer<Set<Path>> changed;
    private final DirectoryWatcher watcher;
    private final Set<Path> files = new HashSet<>();
    private final AtomicReference<Optional<Future<?>>> next = new AtomicReference<>(Optional.empty());

    private FolderWatch(List<Path> folders, Consumer<Set<Path>> changed) throws IOException {
        this.changed = changed;
        this.watcher =
                DirectoryWatcher.builder().paths(folders).listener(this::notice).build();
    }

    /**
     * Starts watching folders and everything in them.
     *
     * @param changed called with the absolute paths of the files whose bytes changed; one call at a time
     * @throws IOException if there is no such folder
     */
    public static FolderWatch over(List<Path> folders, Consumer<Set<Path>> changed) throws IOException {
        var watch = new FolderWatch(
                folders.stream()
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .toList(),
                changed);
        var unused = watch.watcher.watchAsync(Executors.newSingleThreadExecutor(new DaemonThreads("watch")));
        return watch;
    }

    private synchronized void notice(DirectoryChangeEvent event) {
        if (event.isDirectory()) {
            return;
        }
        files.add(event.path());
        next.getAndSet(Optional.of(calls.schedule(this::call, STILL_MILLIS, TimeUnit.MILLISECONDS)))
                .ifPresent(call -> call.cancel(false));
    }

    private void call() {
        changed.accept(taken());
    }

    private synchronized Set<Path> taken() {
        var taken = Set.copyOf(files);
        files.clear();
        return taken;
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        calls.shutdownNow();
    }
}
