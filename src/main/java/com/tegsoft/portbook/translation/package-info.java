/**
 * Translations compared with their sources: which are current, stale, or not recorded as reviewed.
 *
 * <p>Nothing here reports findings, or reads or writes a file.
 */
@NullMarked
package com.tegsoft.portbook.translation;

import org.jspecify.annotations.NullMarked;
