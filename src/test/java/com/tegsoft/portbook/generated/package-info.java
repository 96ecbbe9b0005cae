/**
 * Whole valid products made of a seed, and what must hold for each of them.
 *
 * <p>May: print any content that is right, and run every command on it. May not: print content that {@code check} refuses.
 */
@NullMarked
package com.tegsoft.portbook.generated;

import org.jspecify.annotations.NullMarked;
