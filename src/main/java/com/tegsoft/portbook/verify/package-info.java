/**
 * Every artefact, read again and compared with what it must say.
 *
 * <p>What is expected comes from the matrix, never from the code that made the artefact; how a format is read is in
 * {@code verify.reader}.
 */
@NullMarked
package com.tegsoft.portbook.verify;

import org.jspecify.annotations.NullMarked;
