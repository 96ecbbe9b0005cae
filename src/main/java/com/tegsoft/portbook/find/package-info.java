/**
 * What somebody who types a port, a range or an address wants to know, answered in sentences from the matrix.
 *
 * <p>The find box on the site answers the same; words are looked up only there. Nothing here touches a file.
 */
@NullMarked
package com.tegsoft.portbook.find;

import org.jspecify.annotations.NullMarked;
