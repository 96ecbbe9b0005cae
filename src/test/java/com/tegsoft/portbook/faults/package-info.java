/**
 * How much of what can go wrong in a template or in a finished file is noticed before anything is published: single faults,
 * by the hundred, in the site of a small product.
 */
@NullMarked
package com.tegsoft.portbook.faults;

import org.jspecify.annotations.NullMarked;
