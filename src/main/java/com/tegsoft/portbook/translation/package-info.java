/**
 * Translations held against their sources: which are current, which are older than what they translate, which nobody has
 * recorded as reviewed.
 *
 * <p>May: compare texts with what a lock says of them, and write what a new lock would say. May not: judge (checks do), touch a file.
 */
@NullMarked
package com.tegsoft.portbook.translation;

import org.jspecify.annotations.NullMarked;
