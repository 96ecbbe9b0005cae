/**
 * From artefacts to a folder on the disk, so that the folder is either the old site or the new one.
 *
 * <p>May: write below the folder it is given. May not: touch a file that Portbook did not write.
 */
@NullMarked
package com.tegsoft.portbook.publish;

import org.jspecify.annotations.NullMarked;
