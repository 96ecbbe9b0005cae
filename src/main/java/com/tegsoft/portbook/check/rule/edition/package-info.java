/**
 * Checks of the matrix against released editions: whether what was published survives, and changes are announced.
 *
 * <p>The facts themselves are checked in {@code check.rule.matrix}.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.edition;

import org.jspecify.annotations.NullMarked;
