/**
 * Checks of templates: their headers, grammars, paths and expressions.
 *
 * <p>The templates folder finds the mistakes while it is read and rendered; the checks here name and explain them.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.template;

import org.jspecify.annotations.NullMarked;
