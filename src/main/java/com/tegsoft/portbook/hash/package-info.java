/**
 * Fingerprints of bytes and texts.
 *
 * <p>May: work them out. May not: know anything of ours.
 */
@NullMarked
package com.tegsoft.portbook.hash;

import org.jspecify.annotations.NullMarked;
