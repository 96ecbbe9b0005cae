/**
 * What the pages of a site must say: for each kind of page its lines, from the matrix and the texts of a language.
 *
 * <p>Which page it is, its path says, because addresses never change. The lines have the form in which {@code
 * verify.reader.page} returns them; nothing here knows how a page is made. Whatever else the templates of a
 * maintainer publish has no lines: such a page may say no port and no address but in the rows of services.
 */
@NullMarked
package com.tegsoft.portbook.verify.page;

import org.jspecify.annotations.NullMarked;
