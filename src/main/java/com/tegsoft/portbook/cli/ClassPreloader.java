package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.text.Markdown;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * Loads the classes that a build needs first, while the command line is parsed: loading takes a tenth of a short build.
 * A thread that needs one of these classes before it is ready waits for it (JLS 12.4.2).
 */
public final class ClassPreloader {

    private static final List<Class<?>> FIRST = List.of(Templates.class, Markdown.class, Checks.class);

    private ClassPreloader() {}

    /** Begins to load them on other threads, and does not wait. */
    public static void begin() {
        Parallel.begin(FIRST, ClassPreloader::load);
    }

    private static Class<?> load(Class<?> type) {
        try {
            return MethodHandles.lookup().ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class of portbook is not public", e);
        }
    }
}
