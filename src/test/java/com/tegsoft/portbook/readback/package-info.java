/** Corrupted artefacts, and readers that notice. */
@NullMarked
package com.tegsoft.portbook.readback;

import org.jspecify.annotations.NullMarked;
