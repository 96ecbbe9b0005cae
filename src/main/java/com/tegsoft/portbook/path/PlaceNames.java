package com.tegsoft.portbook.path;

import java.util.Set;

/** What the pages with the rows of a service call by an id without a dot, besides those rows. */
public final class PlaceNames {

    private static final Set<String> NAMES = Set.of(
            "device-hint",
            "checker",
            "closed",
            "contents",
            "filter",
            "find",
            "between",
            "flows",
            "flows-caption",
            "found",
            "hosts",
            "inbound",
            "inbound-caption",
            "labels",
            "local-ports",
            "main",
            "notes",
            "outbound",
            "outbound-caption",
            "picture-text",
            "picture-title",
            "platform",
            "purposes",
            "related",
            "restriction",
            "retired",
            "roles",
            "settings",
            "site-specific",
            "snippets",
            "systems",
            "theme",
            "tip",
            "values-file",
            "values-file-hint",
            "values-hint",
            "why");

    private PlaceNames() {}

    /** Whether the rows of a service with this id would have the address of another place on the same page. */
    public static boolean contain(String service) {
        return NAMES.contains(service);
    }
}
