/**
 * The ports on which a host of the product listens, compared with the matrix.
 *
 * <p>Knows what {@code ss} and {@code netstat} print; it looks at no machine itself.
 */
@NullMarked
package com.tegsoft.portbook.verify.host;

import org.jspecify.annotations.NullMarked;
