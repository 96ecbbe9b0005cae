/**
 * The site of a language as a folder to keep: pages that link to files, in one ZIP file.
 *
 * <p>It is read back by {@code verify.file}. Nothing here knows what a page says.
 */
@NullMarked
package com.tegsoft.portbook.site.offline;

import org.jspecify.annotations.NullMarked;
