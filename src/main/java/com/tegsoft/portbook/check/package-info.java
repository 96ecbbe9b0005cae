/**
 * What must be true of the content before anything is rendered. One class per check: the logic, the reason, an example
 * that it rejects and one that it accepts. The examples are its tests and its page in the documentation.
 *
 * <p>May: look at content. May not: change it, know how it is published, be suppressed.
 */
@NullMarked
package com.tegsoft.portbook.check;

import org.jspecify.annotations.NullMarked;
