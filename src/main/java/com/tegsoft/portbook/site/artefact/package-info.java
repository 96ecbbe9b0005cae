/**
 * Artefacts, the files of the site before they are written: their paths and bytes, what must be found in them, and the
 * snippets among them.
 *
 * <p>Who makes pages, and who reads them again, is elsewhere.
 */
@NullMarked
package com.tegsoft.portbook.site.artefact;

import org.jspecify.annotations.NullMarked;
