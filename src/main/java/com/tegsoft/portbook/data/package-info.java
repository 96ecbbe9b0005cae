/**
 * The matrix as data for programs and spreadsheets: one class a format, content in, bytes out.
 *
 * <p>May: know file formats. May not: know pages, read its own output back.
 */
@NullMarked
package com.tegsoft.portbook.data;

import org.jspecify.annotations.NullMarked;
