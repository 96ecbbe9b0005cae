package com.tegsoft.portbook.parallel;

import java.util.concurrent.ThreadFactory;

/** Threads that end with the program, whatever they are waiting for. */
public record DaemonThreads(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
