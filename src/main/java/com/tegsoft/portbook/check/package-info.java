/**
 * What must be true of content before anything is rendered: what a check is, how all are run, and what they share.
 *
 * <p>The checks themselves are in {@code check.rule}, by what they look at; none changes content or can be switched
 * off.
 */
@NullMarked
package com.tegsoft.portbook.check;

import org.jspecify.annotations.NullMarked;
