/**
 * What templates may see: one record a thing that a page shows, with methods named as templates write them.
 *
 * <p>Views turn facts into words and links of one language; they neither decide which pages there are nor render them.
 */
@NullMarked
package com.tegsoft.portbook.site.view;

import org.jspecify.annotations.NullMarked;
