/**
 * Pages as Markdown, for tickets, chats and programs.
 *
 * <p>Here: what becomes of each element of a page. Not here: reading Markdown, which the content and the verification do.
 */
@NullMarked
package com.tegsoft.portbook.site.markdown;

import org.jspecify.annotations.NullMarked;
