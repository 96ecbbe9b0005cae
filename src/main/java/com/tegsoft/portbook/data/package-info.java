/**
 * The matrix as data for programs and spreadsheets: one class per format, content in, bytes out, and the facts
 * that must be found in them. A class here and its reader in {@code verify.reader} are all that a new download needs.
 *
 * <p>Pages are unknown here, and nothing reads its own output again.
 */
@NullMarked
package com.tegsoft.portbook.data;

import org.jspecify.annotations.NullMarked;
