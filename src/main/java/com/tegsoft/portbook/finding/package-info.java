/**
 * What is wrong, where, and how to mend it.
 *
 * <p>May: hold places and messages, print them. May not: know what is being checked.
 */
@NullMarked
package com.tegsoft.portbook.finding;

import org.jspecify.annotations.NullMarked;
