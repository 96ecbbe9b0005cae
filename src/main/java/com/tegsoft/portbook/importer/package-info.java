/**
 * Somebody else's port table, read as it stands: a draft of our matrix, and everything that is wrong with the page, each
 * with its place. One class a rule; what the checks know of ports they judge themselves, on the draft, and their findings
 * are carried back to the page.
 *
 * <p>May: read text and HTML, know the matrix and the checks. May not: correct anything silently, touch a file.
 */
@NullMarked
package com.tegsoft.portbook.importer;

import org.jspecify.annotations.NullMarked;
