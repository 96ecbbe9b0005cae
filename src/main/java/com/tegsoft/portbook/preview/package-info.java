/**
 * The site in the maintainer's own browser while content and templates are edited: a session that builds at each save,
 * and the server on the loopback interface that it shows pages with.
 *
 * <p>Nothing here writes a file, prints on a terminal, or answers another computer.
 */
@NullMarked
package com.tegsoft.portbook.preview;

import org.jspecify.annotations.NullMarked;
