/**
 * What differs between two matrices, and what that means for somebody with a firewall.
 *
 * <p>Facts only: no prose, no file, nothing of how it is printed.
 */
@NullMarked
package com.tegsoft.portbook.change;

import org.jspecify.annotations.NullMarked;
