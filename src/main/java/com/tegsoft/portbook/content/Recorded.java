package com.tegsoft.portbook.content;

import com.tegsoft.portbook.matrix.Addresses;
import java.util.List;
import java.util.Optional;

/**
 * What version control contains about a product.
 *
 * @param addresses what the site published links for in the requested revision
 * @param gap why something may be missing, as a sentence; empty if everything was found
 */
public record Recorded(List<RecordedEdition> editions, Optional<Addresses> addresses, Optional<String> gap) {

    /** The value if version control was not consulted. */
    public static final Recorded NOTHING = new Recorded(List.of(), Optional.empty(), Optional.empty());

    public Recorded {
        editions = List.copyOf(editions);
    }
}
