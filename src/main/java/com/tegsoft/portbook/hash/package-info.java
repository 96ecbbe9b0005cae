/**
 * SHA-256 of bytes and texts.
 *
 * <p>Nothing of ours is known here.
 */
@NullMarked
package com.tegsoft.portbook.hash;

import org.jspecify.annotations.NullMarked;
