package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Rule;

/** A page whose texts have no room on paper: for whoever writes the texts to mend, so it is a finding in the end. */
public final class Unprintable extends RuntimeException {

    /** Why a page that does not fit its paper is refused. */
    public static final Rule RULE = new Rule(
            "unprintable",
            "What has no room on paper would be cut off, and whoever reads the print would not know it.",
            "`portbook build` prints the pages. Where a name is too long, give it a shorter one in the texts.");

    private static final long serialVersionUID = 1L;

    private final String path;

    public Unprintable(String path, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.path = path;
    }

    /** What is wrong, at the printed page, like everything that is found when a page is read back. */
    public Finding finding() {
        return new Finding(
                RULE.id(), Location.startOf(path), "no room on the page: " + getMessage(), "shorten what it names");
    }
}
