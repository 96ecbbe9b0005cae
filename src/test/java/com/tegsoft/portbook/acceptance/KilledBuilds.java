package com.tegsoft.portbook.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What killed builds left.
 *
 * @param anywhere after kills at any moment of a build
 * @param inPublication after kills while a build published
 */
record KilledBuilds(List<Folder> anywhere, List<Folder> inPublication) {

    /** What a folder was after a kill. */
    enum Folder {
        /** As it was before the build. */
        OLD,
        /** As the build would have left it. */
        NEW,
        /** Neither, and it said so. */
        UNFINISHED
    }

    KilledBuilds {
        anywhere = List.copyOf(anywhere);
        inPublication = List.copyOf(inPublication);
    }

    KilledBuilds() {
        this(List.of(), List.of());
    }

    KilledBuilds and(boolean publishing, Folder left) {
        var more = new ArrayList<>(publishing ? inPublication : anywhere);
        more.add(left);
        return publishing ? new KilledBuilds(anywhere, more) : new KilledBuilds(more, inPublication);
    }

    int all() {
        return anywhere.size() + inPublication.size();
    }

    /** For example {@code at any moment: 80 old, 2 new, 18 unfinished; while publishing: 20 old, 30 new, 50 unfinished}. */
    @Override
    public String toString() {
        return "at any moment: %s; while publishing: %s".formatted(count(anywhere), count(inPublication));
    }

    private static String count(List<Folder> left) {
        return "%s old, %s new, %s unfinished"
                .formatted(
                        Collections.frequency(left, Folder.OLD),
                        Collections.frequency(left, Folder.NEW),
                        Collections.frequency(left, Folder.UNFINISHED));
    }
}
