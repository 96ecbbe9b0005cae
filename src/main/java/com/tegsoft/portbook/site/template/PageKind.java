package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Location;
import java.util.List;
import java.util.Set;

/**
 * What a page template declares in its header.
 *
 * @param template name below {@code templates/}: {@code pages/home.ftlh}
 * @param each the dimensions it is rendered for: each combination gives a page
 * @param path the path of the page, with the dimensions in braces: {@code {language}/ports/{service}/index.html}
 * @param shows the forms in which it lists ports, to be read back; empty for a page that lists none
 * @param at where the header says the path
 */
public record PageKind(String template, List<Dimension> each, String path, Set<Form> shows, Location at) {

    /** A dimension with several values. */
    public enum Dimension {
        LANGUAGE,
        SERVICE,
        PURPOSE,
        ROLE,
        /** A Markdown page. */
        PAGE,
        /** A page for something that no longer exists: its path below the home page of the language. */
        RETIRED,
        /** A retired purpose: its id. */
        RETIRED_PURPOSE,
        /** A page in a language that is no longer offered: its path below the root of the site. */
        FORMER,
        /** Anything with a short link: services, purposes and roles, current or retired. */
        TARGET,
        /** A folder of snippet templates. */
        PLATFORM,
        /** An edition before the current one: its date. */
        EDITION
    }

    /** How a page lists ports. */
    public enum Form {
        TABLE,
        /** A diagram, unless there are too many services to draw. */
        PICTURE,
        /** A table used by a script. */
        SCRIPT,
        /** A table of the changes of editions. */
        CHANGES
    }

    public PageKind {
        each = List.copyOf(each);
        shows = Set.copyOf(shows);
    }
}
