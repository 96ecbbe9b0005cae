/**
 * The texts of one language: texts by id, prose with references, pages in Markdown, messages with arguments.
 *
 * <p>How a page looks, or where it is, is unknown here.
 */
@NullMarked
package com.tegsoft.portbook.text;

import org.jspecify.annotations.NullMarked;
