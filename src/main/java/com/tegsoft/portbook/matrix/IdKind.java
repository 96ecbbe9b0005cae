package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Set;

/** The kind of thing that an id with a link on the site belongs to. */
public enum IdKind {
    SERVICE,
    PURPOSE,
    ROLE,
    SYSTEM,
    HOST,
    SETTING;

    /** The section of the matrix that declares such ids. */
    public String section() {
        return EnumNames.of(this) + "s";
    }

    /** All ids of this kind. */
    public Set<Id> ids(Matrix matrix) {
        return switch (this) {
            case SERVICE -> matrix.services().keySet();
            case PURPOSE -> matrix.purposes().keySet();
            case ROLE -> matrix.roles().keySet();
            case SYSTEM -> matrix.systems().keySet();
            case HOST -> matrix.hosts().keySet();
            case SETTING -> matrix.settings().keySet();
        };
    }

    /** Whether it has its own page and a short link, not only a place on the page of all ports. */
    public boolean hasPage() {
        return this == SERVICE || this == PURPOSE || this == ROLE;
    }
}
