/**
 * Another vendor's port page, read as it is: a draft matrix, and everything that is wrong with the page, each with its
 * place.
 *
 * <p>Nothing is corrected silently and no file is written; what the checks can find, they find in the
 * draft.
 */
@NullMarked
package com.tegsoft.portbook.importer;

import org.jspecify.annotations.NullMarked;
