/**
 * What can be wrong with a published port page, one class a rule.
 *
 * <p>How pages are read, and drafts made, is in {@code importer}.
 */
@NullMarked
package com.tegsoft.portbook.importer.rule;

import org.jspecify.annotations.NullMarked;
