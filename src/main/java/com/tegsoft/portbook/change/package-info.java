/**
 * What is different between two matrices, and what that means for somebody with a firewall.
 *
 * <p>May: compare facts and tell who must act. May not: know a word of prose, a file, or how anything is printed.
 */
@NullMarked
package com.tegsoft.portbook.change;

import org.jspecify.annotations.NullMarked;
