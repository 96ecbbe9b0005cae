package com.tegsoft.portbook;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.site.Templates;
import com.tegsoft.portbook.text.Markdown;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * Loads what a build needs first, while the command line is read: that keeps one processor busy for a tenth of a short
 * build. Whoever needs one of these classes before it is ready waits for it (JLS 12.4.2).
 */
final class HeadStart {

    private static final List<Class<?>> FIRST = List.of(Templates.class, Markdown.class, Checks.class);

    private HeadStart() {}

    static void take() {
        ForkJoinPool.commonPool().execute(() -> FIRST.forEach(HeadStart::load));
    }

    private static void load(Class<?> type) {
        try {
            MethodHandles.lookup().ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("one of ours, and public", e);
        }
    }
}
