package com.tegsoft.portbook.faults;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A part of what is published, with the number of faults that an ordinary run puts into it. */
enum SiteArea {
    PRINT(50, "print/.*|parts/print\\.ftlh"),
    SNIPPETS(60, "snippets/.*|parts/.*\\.ftl"),
    SCRIPTS(20, ".*check-ports-.*"),
    SHORT_FILES(20, ".*\\.ftlx?"),
    PAGES(112, ".*");

    private final int faults;
    private final Pattern files;

    SiteArea(int faults, String files) {
        this.faults = faults;
        this.files = Pattern.compile(files);
    }

    /** The first that a template belongs to. */
    static SiteArea of(String template) {
        return Arrays.stream(values())
                .filter(area -> area.files.matcher(template).matches())
                .findFirst()
                .orElseThrow();
    }

    int faults() {
        return faults;
    }
}
