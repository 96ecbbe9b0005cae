package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.parallel.DaemonThreads;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A line on a terminal that shows that work continues, from the first second on; nothing is printed to a pipe. */
final class ProgressLine implements AutoCloseable {

    private final Terminal terminal;
    private final ScheduledExecutorService ticks;
    private final AtomicInteger seconds = new AtomicInteger();

    private ProgressLine(Terminal terminal, ScheduledExecutorService ticks) {
        this.terminal = terminal;
        this.ticks = ticks;
    }

    /** Does some work and shows that it continues. */
    static <T> T during(Terminal terminal, String what, Callable<T> work) throws Exception {
        if (!terminal.watched()) {
            return work.call();
        }
        var ticks = Executors.newSingleThreadScheduledExecutor(new DaemonThreads("progress"));
        try (var line = new ProgressLine(terminal, ticks)) {
            var unused = ticks.scheduleAtFixedRate(() -> line.show(what), 1, 1, TimeUnit.SECONDS);
            return work.call();
        }
    }

    private void show(String what) {
        terminal.err().print("\r" + what + " … " + seconds.incrementAndGet() + " s");
        terminal.err().flush();
    }

    /** Removes the line. */
    @Override
    public void close() {
        ticks.shutdownNow();
        if (seconds.getAndSet(0) > 0) {
            terminal.err().print("\r                              \r");
            terminal.err().flush();
        }
    }
}
