package com.tegsoft.portbook.site.template;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * More than any page needs, so that an endless template is a finding rather than a build that never ends.
 *
 * @param time of the processor, so that no page is refused because the machine is busy
 * @param memory bytes that are asked for in all, whether they are given back or not
 * @param length of the output, in characters
 */
record RenderingLimit(Duration time, long memory, int length) {

    /** A page of 2,000 services takes about a second and has less than 10 million characters; no page of 30 asks for 200 MB. */
    static final RenderingLimit OF_A_PAGE = new RenderingLimit(Duration.ofSeconds(10), 20_000_000_000L, 200_000_000);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Set<Running> RUNNING = ConcurrentHashMap.newKeySet();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static {
        var watch = new Thread(RenderingLimit::watch, "endless templates");
        watch.setDaemon(true);
        watch.start();
    }

    /** A template went beyond the limit. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Optional<TemplatePlace> place;

        private Exceeded(String message, Optional<TemplatePlace> place) {
            super(message);
            this.place = place;
        }

        /** What the template did then, if that is known. */
        Optional<TemplatePlace> place() {
            return place;
        }
    }

    /**
     * Renders a template, and stops it if it takes too long: its loops look whether they are interrupted, but no expression does.
     *
     * @param endless is told of it at once, on another thread, because the template may notice much later
     * @throws Exceeded if it was stopped
     */
    void render(Environment template, Consumer<Exceeded> endless) throws TemplateException, IOException {
        var thread = Thread.currentThread();
        var end = new Used(
                Used.by(thread).time() + time.toNanos(), Used.by(thread).memory() + memory);
        var running = new Running(this, template, thread, end, endless, new AtomicReference<>(State.RUNNING));
        RUNNING.add(running);
        try {
            template.process();
        } catch (TemplateFault e) {
            throw e;
        } catch (RuntimeException e) {
            if (running.isStopped()) {
                throw new Exceeded(tooLong(), Optional.empty());
            }
            throw e;
        } finally {
            RUNNING.remove(running);
            running.finish();
        }
    }

    private String tooLong() {
        return "the template runs for more than %s seconds or asks for more than %,d MB of memory"
                .formatted(time.toSeconds(), memory / 1_000_000);
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

    /**
     * What a thread has used since it began.
     *
     * @param time nanoseconds of the processor
     * @param memory bytes
     */
    private record Used(long time, long memory) {

        static Used by(Thread thread) {
            return new Used(THREADS.getThreadCpuTime(thread.getId()), THREADS.getThreadAllocatedBytes(thread.getId()));
        }

        boolean isBeyond(Used end) {
            return time > end.time || memory > end.memory;
        }
    }

    private enum State {
        RUNNING,
        STOPPED,
        ENDED
    }

    /** A template at work: the thread is interrupted for it and for nothing that the thread does later. */
    private record Running(
            RenderingLimit limit,
            Environment template,
            Thread thread,
            Used end,
            Consumer<Exceeded> endless,
            AtomicReference<State> state) {

        private void stopIfLate() {
            synchronized (state) {
                if (state.get() == State.RUNNING && Used.by(thread).isBeyond(end)) {
                    state.set(State.STOPPED);
                    endless.accept(new Exceeded(limit.tooLong(), TemplatePlace.of(template)));
                    thread.interrupt(); // Last, because only until now is the place known.
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
                    throw new Exceeded(
                            "the template prints more than %,d characters".formatted(length),
                            TemplatePlace.of(Environment.getCurrentEnvironment()));
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
