/**
 * Work, shared out among the processors, and threads for what waits.
 *
 * <p>May: run what it is given. May not: know anything of ours.
 */
@NullMarked
package com.tegsoft.portbook.work;

import org.jspecify.annotations.NullMarked;
