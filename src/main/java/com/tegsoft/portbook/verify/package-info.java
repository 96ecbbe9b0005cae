/**
 * Every artefact, read again and compared with what it must say.
 *
 * <p>What is expected comes from the matrix, never from the code that made the artefact; how a format is read is in
 * {@code verify.reader}. Pages are compared line by line: what a page must say is in {@code verify.page}, and a page that says something
 * new needs a line there. Which files must be there, and where links lead, is compared for a whole site only.
 */
@NullMarked
package com.tegsoft.portbook.verify;

import org.jspecify.annotations.NullMarked;
