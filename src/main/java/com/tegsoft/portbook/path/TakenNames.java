package com.tegsoft.portbook.path;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of pages, files and options that every site has or will have, which no id may take. */
public final class TakenNames {

    /** Folders below a language's home. */
    private static final Set<String> SECTIONS = Set.of(
            SitePaths.PORTS,
            "purposes",
            "roles",
            SitePaths.SNIPPETS,
            SitePaths.CHANGES,
            "editions",
            "pdf",
            "search",
            "my-network",
            "change-request",
            "gap-check");

    /** Options of {@code check-ports.sh} and {@code check-ports.ps1}, without those for settings. */
    private static final Set<String> OPTIONS = Set.of(
            "component",
            "duration",
            "format",
            "help",
            "list",
            "outbound",
            "purpose",
            "ranges",
            "respond",
            "role",
            "service",
            "timeout");

    private static final Pattern CHANGE_FILE =
            Pattern.compile("(?:opened|closed|restricted)-[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private TakenNames() {}

    /** Whether a Markdown page with this id would have the address of another page. */
    public static boolean isSection(String page) {
        return SECTIONS.contains(page);
    }

    /** Whether a purpose's document would have the name of that of all ports. */
    public static boolean isDocumentOfAll(String purpose) {
        return purpose.equals(SitePaths.PORTS);
    }

    /** Whether the option for a setting would be another option of the scripts that test ports. */
    public static boolean isOption(String setting) {
        return OPTIONS.contains(setting);
    }

    /** Whether the snippets of a purpose or role would have the names of those of an edition's changes. */
    public static boolean isChangeFile(String id) {
        return CHANGE_FILE.matcher(id).matches();
    }
}
