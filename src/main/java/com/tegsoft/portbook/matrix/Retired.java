package com.tegsoft.portbook.matrix;

import java.util.Optional;

/**
 * An id that an edition has published and that is no longer in use; its link keeps working and says so.
 *
 * @param was what it named
 * @param successor what replaces it; empty: nothing, for a reason that a text gives
 */
public record Retired(Id id, IdKind was, Optional<Id> successor) {}
