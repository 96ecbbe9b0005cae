/**
 * Independent readers of published formats, one class a format: bytes in, what a customer would find out. Those of
 * downloads name their format and are found by the service loader.
 *
 * <p>They know the domain and not how the bytes were made.
 */
@NullMarked
package com.tegsoft.portbook.verify.reader;

import org.jspecify.annotations.NullMarked;
