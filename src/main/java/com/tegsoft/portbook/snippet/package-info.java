/**
 * Firewall platforms as their folders declare them, what their templates print from, and the grammars that read what
 * was printed.
 *
 * <p>A platform is a folder, not a class. Every text that enters a snippet is an id, an address, a number, or has gone
 * through {@link com.tegsoft.portbook.snippet.PlainText}, so no format needs to escape anything. The template engine
 * and the disk are unknown here.
 */
@NullMarked
package com.tegsoft.portbook.snippet;

import org.jspecify.annotations.NullMarked;
