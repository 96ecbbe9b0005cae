/**
 * Compares translations with their sources: which are current, which are older than their source, which have not been
 * recorded as reviewed.
 *
 * <p>May: compare texts with the records of a lock, and compute a new lock. May not: judge (checks do), touch a file.
 */
@NullMarked
package com.tegsoft.portbook.translation;

import org.jspecify.annotations.NullMarked;
