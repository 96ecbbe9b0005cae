/**
 * Reads an existing port table and produces a draft of a matrix and a list of the page's defects, each with its
 * location. One class per rule; the checks of the matrix run on the draft, and their findings are mapped back to the
 * page.
 *
 * <p>May: read text and HTML, know the matrix and the checks. May not: correct anything silently, touch a file.
 */
@NullMarked
package com.tegsoft.portbook.importer;

import org.jspecify.annotations.NullMarked;
