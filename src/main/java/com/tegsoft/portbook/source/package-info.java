/**
 * Text files, strict YAML, and the form that a file must have.
 *
 * <p>May: turn bytes into located nodes and compare them with a {@link com.tegsoft.portbook.source.Shape}. May not:
 * know what a port is.
 */
@NullMarked
package com.tegsoft.portbook.source;

import org.jspecify.annotations.NullMarked;
