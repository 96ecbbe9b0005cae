/**
 * Fingerprints of bytes and texts.
 *
 * <p>May: compute them. May not: know the domain.
 */
@NullMarked
package com.tegsoft.portbook.hash;

import org.jspecify.annotations.NullMarked;
