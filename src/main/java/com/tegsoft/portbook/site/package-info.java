/**
 * Which pages and files the site has, and what is in them: content in, named bytes out.
 *
 * <p>What templates see of content is in {@code site.view}; nothing here checks content or writes to the output folder.
 */
@NullMarked
package com.tegsoft.portbook.site;

import org.jspecify.annotations.NullMarked;
