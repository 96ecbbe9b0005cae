/** The whole held against its design and its promises. */
@NullMarked
package com.tegsoft.portbook;

import org.jspecify.annotations.NullMarked;
