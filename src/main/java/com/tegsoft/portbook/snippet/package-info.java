/**
 * Firewall snippets: what a template prints them from, and the reader that proves what it printed.
 *
 * <p>A platform is a folder, not a class: {@code add.ftl} prints, {@code read.txt} is the grammar of what may stand in the
 * file. The two are written apart and must agree. Every text that enters a snippet is an id, an address, a number, or has
 * gone through {@link com.tegsoft.portbook.snippet.PlainText}, so that no format needs to escape anything.
 *
 * <p>May: know the domain and how findings are compared. May not: know the template engine or touch a disk.
 */
@NullMarked
package com.tegsoft.portbook.snippet;

import org.jspecify.annotations.NullMarked;
