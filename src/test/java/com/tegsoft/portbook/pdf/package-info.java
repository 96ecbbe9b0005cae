/** Sheets that are printed and read again, and those that are refused. */
@NullMarked
package com.tegsoft.portbook.pdf;

import org.jspecify.annotations.NullMarked;
