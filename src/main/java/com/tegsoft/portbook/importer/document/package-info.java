/**
 * Published pages in their formats, read into headings, paragraphs, items of lists and tables, each word with its place.
 *
 * <p>What a table means is not known here.
 */
@NullMarked
package com.tegsoft.portbook.importer.document;

import org.jspecify.annotations.NullMarked;
