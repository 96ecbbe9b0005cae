/**
 * Another vendor's port page, read as it stands: a draft matrix, and everything that is wrong with the page, each with
 * its place.
 *
 * <p>Nothing is corrected silently and no file is written; what the checks know of ports they judge themselves, on the
 * draft.
 */
@NullMarked
package com.tegsoft.portbook.importer;

import org.jspecify.annotations.NullMarked;
