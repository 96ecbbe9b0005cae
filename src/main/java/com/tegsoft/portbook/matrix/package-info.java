/**
 * The port matrix: what must be open, between whom, on which port, and what is known about it.
 *
 * <p>May: hold facts and read them from YAML. May not: contain prose, know a language, judge.
 */
@NullMarked
package com.tegsoft.portbook.matrix;

import org.jspecify.annotations.NullMarked;
