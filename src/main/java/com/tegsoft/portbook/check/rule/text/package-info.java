/**
 * Checks of single texts in any language: whether all are there, can be shown, and agree with the matrix.
 *
 * <p>Whether a translation follows its source is checked in {@code check.rule.translation}.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.text;

import org.jspecify.annotations.NullMarked;
