package com.tegsoft.portbook.build;

import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Templates as they were last loaded: a process that runs several commands parses the same files once. Thread-safe. */
final class LoadedTemplates {

    private static final AtomicReference<@Nullable Templates> LAST = new AtomicReference<>();

    private LoadedTemplates() {}

    static Templates of(TemplateFiles files) {
        var last = LAST.get();
        if (last != null && last.files().isSame(files)) {
            return last;
        }
        var loaded = Templates.of(files);
        LAST.set(loaded);
        return loaded;
    }
}
