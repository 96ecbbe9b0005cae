package com.tegsoft.portbook.matrix;

import java.util.Optional;

/**
 * An id that an edition has published and that means nothing any more; its address keeps working and says so.
 *
 * @param was what it named
 * @param successor what to look at instead; empty: nothing, for a reason that a text gives
 */
public record Retired(Id id, IdKind was, Optional<Id> successor) {}
