/**
 * Checks of files, YAML, fields and ids: whether content has the form that it must have.
 *
 * <p>What the facts mean is checked elsewhere.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.structure;

import org.jspecify.annotations.NullMarked;
