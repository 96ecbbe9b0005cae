package com.tegsoft.portbook;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.site.Templates;
import com.tegsoft.portbook.text.Markdown;
import com.tegsoft.portbook.work.AtOnce;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * Loads the classes that a build needs first, while the command line is parsed: loading takes a tenth of a short build.
 * A thread that needs one of these classes before it is ready waits for it (JLS 12.4.2).
 */
final class HeadStart {

    private static final List<Class<?>> FIRST = List.of(Templates.class, Markdown.class, Checks.class);

    private HeadStart() {}

    static void take() {
        AtOnce.begin(FIRST, HeadStart::load);
    }

    private static Class<?> load(Class<?> type) {
        try {
            return MethodHandles.lookup().ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("one of ours, and public", e);
        }
    }
}
