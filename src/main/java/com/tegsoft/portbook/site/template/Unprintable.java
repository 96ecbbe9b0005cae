package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Rule;

/** A page whose texts do not fit on paper; it becomes a finding, because the remedy is to shorten a text. */
public final class Unprintable extends RuntimeException {

    /** Why a page that does not fit on paper is rejected. */
    public static final Rule RULE = new Rule(
            "unprintable",
            "Text that does not fit would be cut off, and readers of the printed page would not notice.",
            "`portbook build` prints the pages. If a name is too long, use a shorter one in the texts.");

    private static final long serialVersionUID = 1L;

    private final String path;

    public Unprintable(String path, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.path = path;
    }

    /** A finding at the printed page, like those from reading back. */
    public Finding finding() {
        return new Finding(
                RULE.id(),
                Location.startOf(path),
                "does not fit on the page: " + getMessage(),
                "shorten the text named here");
    }
}
