/**
 * Parallel work on all processors, and threads for background tasks.
 *
 * <p>May: run the given tasks. May not: know the domain.
 */
@NullMarked
package com.tegsoft.portbook.work;

import org.jspecify.annotations.NullMarked;
