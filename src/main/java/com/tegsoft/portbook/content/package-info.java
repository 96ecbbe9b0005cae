/**
 * The content folder as a whole: the matrix, the site's own facts, and the texts of every language.
 *
 * <p>May: read the folder and locate each fact. May not: judge it.
 */
@NullMarked
package com.tegsoft.portbook.content;

import org.jspecify.annotations.NullMarked;
