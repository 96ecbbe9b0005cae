/**
 * The content folder as a whole: the matrix, the site's own facts, and the words of every language, each with its
 * place.
 *
 * <p>It is read here and checked in {@code check}.
 */
@NullMarked
package com.tegsoft.portbook.content;

import org.jspecify.annotations.NullMarked;
