/**
 * The matrix as data for programs and spreadsheets: one class per format, content in, bytes out.
 *
 * <p>Pages are unknown here, and nothing reads its own output again.
 */
@NullMarked
package com.tegsoft.portbook.data;

import org.jspecify.annotations.NullMarked;
