/**
 * Blocks set into boxes that carry marks to draw and tags that they belong to. Lengths are in points, 1/72 inch; y
 * grows downwards.
 *
 * <p>Nothing here knows the operators and objects of a PDF file.
 */
@NullMarked
package com.tegsoft.portbook.pdf.layout;

import org.jspecify.annotations.NullMarked;
