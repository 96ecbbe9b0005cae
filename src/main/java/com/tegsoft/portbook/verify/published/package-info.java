/**
 * A site as it is published, in a folder or by a server, compared with its own list of files and its own matrix.
 *
 * <p>Knows no content and no templates: a site can be checked without anything else.
 */
@NullMarked
package com.tegsoft.portbook.verify.published;

import org.jspecify.annotations.NullMarked;
