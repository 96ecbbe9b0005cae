/**
 * The port matrix: what must be open, between whom, on which port, and what is known about it.
 *
 * <p>Facts only: no prose, no language, no judgement.
 */
@NullMarked
package com.tegsoft.portbook.matrix;

import org.jspecify.annotations.NullMarked;
