package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Location;
import java.util.List;
import java.util.Set;

/**
 * What a page template says of itself in its header.
 *
 * @param template name below {@code templates/}: {@code pages/home.ftlh}
 * @param each what it is rendered for: every combination of these dimensions gives a page
 * @param path where the page goes, with the dimensions in braces: {@code {language}/ports/{service}/index.html}
 * @param shows in which forms it lists ports, to be read back; empty for a page that lists none
 * @param at where the header says the path
 */
public record PageKind(String template, List<Dimension> each, String path, Set<Form> shows, Location at) {

    /** Something that there are several of. */
    public enum Dimension {
        LANGUAGE,
        SERVICE,
        PURPOSE,
        ROLE,
        /** A Markdown page. */
        PAGE,
        /** A page of something that is gone: its address below the language's home. */
        RETIRED,
        /** A purpose that is gone: its id. */
        RETIRED_PURPOSE,
        /** A page in a language that is no longer offered: its address below the site's root. */
        FORMER,
        /** Anything with a short link: services, purposes and roles, be they there or gone. */
        TARGET,
        /** A folder of snippet templates. */
        PLATFORM
    }

    /** How a page lists ports. */
    public enum Form {
        TABLE,
        /** A drawing, unless there is too much to draw. */
        PICTURE,
        /** A table that a script goes by. */
        SCRIPT,
        /** A table of what editions have changed. */
        CHANGES
    }

    public PageKind {
        each = List.copyOf(each);
        shows = Set.copyOf(shows);
    }
}
