/**
 * Pages filled with boxes, drawn as PDF operators, and tied together with tags, fonts and metadata (ISO 32000-1).
 *
 * <p>What goes where was decided in {@code pdf.layout}.
 */
@NullMarked
package com.tegsoft.portbook.pdf.write;

import org.jspecify.annotations.NullMarked;
