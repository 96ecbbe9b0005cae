/**
 * What the find box on the site looks things up in: one script for each language.
 *
 * <p>It is read back by {@code verify.file}. Nothing here knows how things are looked up.
 */
@NullMarked
package com.tegsoft.portbook.site.search;

import org.jspecify.annotations.NullMarked;
