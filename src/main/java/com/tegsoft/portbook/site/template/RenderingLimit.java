package com.tegsoft.portbook.site.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * More than any page needs, so that an endless template is a finding rather than a build that never ends.
 *
 * @param time of the processor, so that no page is refused because the machine is busy
 * @param length of the output, in characters
 */
record RenderingLimit(Duration time, int length) {

    /** A page of 2,000 services takes about a second and has less than 10 million characters. */
    static final RenderingLimit OF_A_PAGE = new RenderingLimit(Duration.ofSeconds(20), 200_000_000);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Set<Running> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        var watch = new Thread(RenderingLimit::watch, "endless templates");
        watch.setDaemon(true);
        watch.start();
    }

    /** What a template does. */
    interface Work {
        void run() throws TemplateException, IOException;
    }

    /** A template was stopped. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        private Exceeded(String message) {
            super(message);
        }
    }

    /**
     * Stops a template that takes too long; its loops look whether they are interrupted.
     *
     * @throws Exceeded if it was stopped
     */
    void stopIfEndless(Work work) throws TemplateException, IOException {
        var running = new Running(
                Thread.currentThread(),
                time.toNanos() + used(Thread.currentThread()),
                new AtomicReference<>(State.RUNNING));
        RUNNING.add(running);
        try {
            work.run();
        } catch (TemplateFault e) {
            throw e;
        } catch (RuntimeException e) {
            if (running.isStopped()) {
                throw new Exceeded("the template runs for more than %s seconds".formatted(time.toSeconds()));
            }
            throw e;
        } finally {
            RUNNING.remove(running);
            running.finish();
        }
    }

    private static long used(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    private static void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                RUNNING.forEach(Running::stopIfLate);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("only the end of the process ends this thread", e);
        }
    }

    private enum State {
        RUNNING,
        STOPPED,
        ENDED
    }

    /** A template at work: the thread is interrupted for it and for nothing that the thread does later. */
    private record Running(Thread thread, long end, AtomicReference<State> state) {

        private void stopIfLate() {
            synchronized (state) {
                if (state.get() != State.ENDED && used(thread) > end) {
                    state.set(State.STOPPED);
                    thread.interrupt();
                }
            }
        }

        private boolean isStopped() {
            return state.get() == State.STOPPED;
        }

        private void finish() {
            synchronized (state) {
                if (state.getAndSet(State.ENDED) == State.STOPPED) {
                    Thread.interrupted();
                }
            }
        }
    }

    /** The output, as far as it goes. */
    Writer bounded(StringBuilder output) {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int count) throws IOException {
                if (output.length() + count > length) {
                    throw new Exceeded("the template prints more than %,d characters".formatted(length));
                }
                output.append(text, from, count);
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
