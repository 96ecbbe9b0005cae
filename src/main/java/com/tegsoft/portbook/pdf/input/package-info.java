/**
 * HTML to blocks: refuses what is not in {@link com.tegsoft.portbook.pdf.input.HtmlSubset} and makes a sheet of
 * blocks.
 *
 * <p>Blocks lay themselves out in {@code pdf.layout}; jsoup is used here and in {@link
 * com.tegsoft.portbook.pdf.layout.PrintFault} only.
 */
@NullMarked
package com.tegsoft.portbook.pdf.input;

import org.jspecify.annotations.NullMarked;
