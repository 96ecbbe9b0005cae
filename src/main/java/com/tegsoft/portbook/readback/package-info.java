/**
 * Reads published artefacts again: one independent reader per format, each returning the flows that a customer would
 * find.
 *
 * <p>May: parse bytes, know the domain. May not: know how the bytes were made.
 */
@NullMarked
package com.tegsoft.portbook.readback;

import org.jspecify.annotations.NullMarked;
