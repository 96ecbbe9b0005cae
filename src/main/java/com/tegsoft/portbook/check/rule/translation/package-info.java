/**
 * Checks of translations against their sources and of the lock that records reviews.
 *
 * <p>What is wrong in any language, source included, is checked in {@code check.rule.text}.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.translation;

import org.jspecify.annotations.NullMarked;
