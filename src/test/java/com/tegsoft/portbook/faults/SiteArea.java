package com.tegsoft.portbook.faults;

import java.util.Arrays;
import java.util.function.Predicate;

/** A part of what is published, with the number of faults that an ordinary run puts into it. */
enum SiteArea {
    PRINT(50, file -> file.startsWith("print/") || file.equals("parts/print.ftlh")),
    SNIPPETS(60, file -> file.startsWith("snippets/") || (file.startsWith("parts/") && file.endsWith(".ftl"))),
    SCRIPTS(20, file -> file.contains("check-ports-")),
    SHORT_FILES(20, file -> file.endsWith(".ftlx") || file.endsWith(".ftl")),
    PAGES(112, file -> true);

    private final int faults;
    private final Predicate<String> holds;

    SiteArea(int faults, Predicate<String> holds) {
        this.faults = faults;
        this.holds = holds;
    }

    /** The first that a template belongs to. */
    static SiteArea of(String template) {
        return Arrays.stream(values())
                .filter(area -> area.holds.test(template))
                .findFirst()
                .orElseThrow();
    }

    int faults() {
        return faults;
    }
}
