package com.tegsoft.portbook.site;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;

/** A page whose texts have no room on paper: for whoever writes the texts to mend, so it is a finding in the end. */
public final class Unprintable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    Unprintable(String path, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.path = path;
    }

    /** What is wrong, at the printed page, like everything that is found when a page is read back. */
    public Finding finding() {
        return new Finding(
                "unprintable", Location.startOf(path), "no room on the page: " + getMessage(), "shorten what it names");
    }
}
