/**
 * Semantic HTML in, PDF out: tagged for screen readers (ISO 14289-1, PDF/UA-1), archival (ISO 19005-3, PDF/A-3a), and
 * the same bytes on every machine.
 *
 * <p>{@code pdf.input} reads HTML into blocks, {@code pdf.layout} sets them into boxes with {@code pdf.font}, {@code
 * pdf.write} draws those on pages. Nothing here knows anything of ports or of the site.
 */
@NullMarked
package com.tegsoft.portbook.pdf;

import org.jspecify.annotations.NullMarked;
