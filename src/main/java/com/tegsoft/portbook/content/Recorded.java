package com.tegsoft.portbook.content;

import com.tegsoft.portbook.matrix.Addresses;
import java.util.List;
import java.util.Optional;

/**
 * What version control has of a product.
 *
 * @param addresses what the site had addresses for in the revision that was asked for
 * @param gap why something may be missing, in words; empty if all was there
 */
public record Recorded(List<RecordedEdition> editions, Optional<Addresses> addresses, Optional<String> gap) {

    /** What there is where it was not asked. */
    public static final Recorded NOTHING = new Recorded(List.of(), Optional.empty(), Optional.empty());

    public Recorded {
        editions = List.copyOf(editions);
    }
}
