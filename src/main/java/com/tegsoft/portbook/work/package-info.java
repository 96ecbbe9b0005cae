/**
 * Work, shared out among the processors.
 *
 * <p>May: run what it is given. May not: know anything of ours.
 */
@NullMarked
package com.tegsoft.portbook.work;

import org.jspecify.annotations.NullMarked;
