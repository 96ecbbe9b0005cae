/**
 * From artefacts to a folder on the disk, so that the folder is either the old site or the new one; and to the maintainer's
 * own browser before that.
 *
 * <p>May: write below the folder it is given, watch folders, answer on the loopback interface. May not: touch a file that
 * Portbook did not write.
 */
@NullMarked
package com.tegsoft.portbook.publish;

import org.jspecify.annotations.NullMarked;
