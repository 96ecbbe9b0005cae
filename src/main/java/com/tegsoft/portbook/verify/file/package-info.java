/**
 * What files must hold that are not pages: the feed, the list of addresses, the headers, the scripts that test ports. Which file it is, its
 * name says, because addresses never change.
 *
 * <p>What no class here knows may say no port and no address.
 */
@NullMarked
package com.tegsoft.portbook.verify.file;

import org.jspecify.annotations.NullMarked;
