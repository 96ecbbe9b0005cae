/**
 * From artefacts to a folder on the disk, so that the folder is either the old site or the new one.
 *
 * <p>All that writes files is here, the files of {@code content/} included that commands change; nothing here touches
 * a file that Portbook did not write, or knows what a page says.
 */
@NullMarked
package com.tegsoft.portbook.publish;

import org.jspecify.annotations.NullMarked;
