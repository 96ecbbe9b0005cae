/**
 * What must be true of the content before anything is rendered. One class a check: the logic, the reason, an example that
 * it refuses and one that it lets through. The examples are its tests and its page in the documentation.
 *
 * <p>May: look at content. May not: change it, know how it is published, be switched off.
 */
@NullMarked
package com.tegsoft.portbook.check;

import org.jspecify.annotations.NullMarked;
