/**
 * Reads a page back into lines: everything that a reader sees, hears or copies, and where it is.
 *
 * <p>{@link com.tegsoft.portbook.verify.reader.page.PageLineReader} is the way in. A {@code PageLine} holds the headings above it and the words
 * of the smallest block, in which links are written as in Markdown, {@code [words](target)}, targets as addresses below
 * the site's root. What has a sense but no words is in braces: {@code {#anchor}}, {@code {lang=tr}}, {@code
 * {aria-label=...}}. A row of a table is one line, its cells separated by bars. Nothing of a page is left out but {@code PageLineReader#isAboutSnippets},
 * which have readers of their own.
 */
@NullMarked
package com.tegsoft.portbook.verify.reader.page;

import org.jspecify.annotations.NullMarked;
