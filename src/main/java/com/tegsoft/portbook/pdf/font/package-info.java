/**
 * Typefaces, and characters shaped into glyphs.
 *
 * <p>How fonts are embedded in a file is in {@code pdf.write}.
 */
@NullMarked
package com.tegsoft.portbook.pdf.font;

import org.jspecify.annotations.NullMarked;
