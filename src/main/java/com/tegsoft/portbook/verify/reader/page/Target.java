package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the links of a page lead.
 *
 * @param folder of the page, ending with a slash or empty
 * @param isBelowSite whether a link that begins with a slash begins at the root of the site, not of its host
 */
public record Target(String folder, boolean isBelowSite) {

    /** Links of markup that belongs to no page. */
    static final Target OF_FRAGMENT = new Target("", true);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    /**
     * The links of a page.
     *
     * @param path of the page, below the root of the site
     */
    public static Target from(String path) {
        return new Target(path.substring(0, path.lastIndexOf('/') + 1), false);
    }

    /** An address below the root of the site; what leads to the same page, the root of the host or another site stays as it is. */
    public String of(String link) {
        if (link.startsWith("#")
                || link.startsWith("//")
                || SCHEME.matcher(link).matches()) {
            return link;
        }
        if (link.startsWith("/")) {
            return isBelowSite ? link.substring(1) : link;
        }
        var end = link.indexOf('#');
        var path = end < 0 ? link : link.substring(0, end);
        return resolved(path) + (end < 0 ? "" : link.substring(end));
    }

    private String resolved(String path) {
        var steps = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/", 0)));
        for (var step : path.split("/", 0)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return "../" + path; // Leads out of the site: no file is there.
                }
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        var address = String.join("/", steps);
        var isFolder = path.isEmpty() || path.endsWith("/") || path.endsWith("..") || path.endsWith(".");
        return isFolder && !address.isEmpty() ? address + "/" : address;
    }
}
