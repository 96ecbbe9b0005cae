/**
 * Ports as pages write them, in a cell or in a sentence.
 *
 * <p>What the rest of the page says about them is in {@code importer}.
 */
@NullMarked
package com.tegsoft.portbook.importer.port;

import org.jspecify.annotations.NullMarked;
