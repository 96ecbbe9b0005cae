/**
 * What printed documents must say: their lines, from the matrix and the texts of a language, in the form in which {@code
 * verify.reader} returns them. Which document it is, its path says, because addresses never change.
 */
@NullMarked
package com.tegsoft.portbook.verify.print;

import org.jspecify.annotations.NullMarked;
