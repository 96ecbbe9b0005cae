/**
 * SHA-256 of bytes and texts.
 *
 * <p>It uses no other package of portbook.
 */
@NullMarked
package com.tegsoft.portbook.hash;

import org.jspecify.annotations.NullMarked;
