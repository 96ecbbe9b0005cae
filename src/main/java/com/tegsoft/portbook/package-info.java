/**
 * Portbook: one validated port matrix, published as a multilingual site that is verified against it.
 *
 * <p>The steps: {@code content} is read into {@code matrix} and {@code text}, {@code check} finds what is wrong,
 * {@code site} plans and renders, {@code readback} reads the result again, {@code publish} writes it. Start with
 * {@link com.tegsoft.portbook.Build}.
 */
@NullMarked
package com.tegsoft.portbook;

import org.jspecify.annotations.NullMarked;
