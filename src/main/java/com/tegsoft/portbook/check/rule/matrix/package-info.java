/**
 * Checks of the port matrix: whether its facts are possible, consistent and intended.
 *
 * <p>Words and earlier editions are checked elsewhere.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.matrix;

import org.jspecify.annotations.NullMarked;
