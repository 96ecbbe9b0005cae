/**
 * Semantic HTML in, PDF out: tagged for screen readers (ISO 14289-1, PDF/UA-1), made to be read in decades (ISO 19005-3,
 * PDF/A-3a), and the same bytes on every machine.
 *
 * <p>The way through it: {@code SheetReader} refuses what is not in {@code Subset} and makes a {@code Sheet} of blocks; a
 * block sets itself into strips of a {@code Layout}, which carry what to draw and the {@code Tag} that it belongs to;
 * {@code Pages} fills pages with strips; {@code Canvas} draws them; {@code Catalogue} ties pages, tags, fonts and
 * metadata together. Lengths are in points, 1/72 inch; y grows downwards until {@code Canvas} turns it round.
 *
 * <p>May: know jsoup, ICU, PDFBox and the shaping that is inside the JDK. May not: know anything else of Portbook.
 */
@NullMarked
package com.tegsoft.portbook.pdf;

import org.jspecify.annotations.NullMarked;
