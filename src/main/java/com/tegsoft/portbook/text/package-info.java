/**
 * The words of one language: texts by id, prose with references, pages in Markdown, messages with arguments.
 *
 * <p>May: read, parse and format words. May not: know how a page looks or where it lies.
 */
@NullMarked
package com.tegsoft.portbook.text;

import org.jspecify.annotations.NullMarked;
